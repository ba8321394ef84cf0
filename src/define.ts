import './elements/campaign-timeline/define.ts';
import './elements/klima-site/define.ts';
import './elements/member-directory/define.ts';
import './elements/nfk-membership-form/define.ts';
import './elements/race-to-zero-checklist/define.ts';
