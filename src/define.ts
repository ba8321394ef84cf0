import './elements/klima-site/define.ts';
import './elements/member-directory/define.ts';
