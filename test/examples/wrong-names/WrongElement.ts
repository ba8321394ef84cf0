import 'klimabrikker/define';
import 'klimabrikker/dom';

const directory = document.createElement('member-directory');
directory.pageSize = 12;
directory.addEventListener('member-selected', (event) => console.info(event.memberId));
directory.addEventListener('member-selected', (event) => console.info(event.memberIdd)); // class="wrong"
directory.pageSise = 12; // class="wrong"
directory.limit = 'six'; // class="wrong"
document.querySelector('campaign-timeline')?.addEventListener('events-loaded', ({ complete }) => complete); // class="wrong"
