/** The least that shows the same answer: no library, no states, no errors, no languages. */
const ADDRESS = 'v1/initiatives/nfk/members.json';
const PAGE = 24;
const list = document.querySelector('#members');
const search = document.querySelector('#search');

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const read = (query) =>
  fetch(query ? `${ADDRESS}?query=${encodeURIComponent(query)}` : ADDRESS).then((it) => it.json());
const toItem = ({ id, name, municipality, text, sector, tier, since }) => `<li>
  <h3><a href="#${escape(id)}">${escape(name)}</a></h3>
  <p>${escape(municipality.name)}</p>
  <p>${escape(text.nb)}</p>
  <p><span>${escape(sector.title.nb)}</span> <span>${escape(tier)}</span> <span>${escape(since)}</span></p>
</li>`;

const answer = await read('');
const texts = answer.members.map((it) => `${it.name} ${it.number} ${it.municipality.name} ${it.text.nb}`.toLowerCase());
let shown = PAGE;
let latest = 0;

const show = (members) => (list.innerHTML = members.slice(0, shown).map(toItem).join(''));
async function update() {
  const query = search.value.trim().toLowerCase();
  const turn = ++latest;
  const found = answer.complete
    ? answer.members.filter((_, at) => texts[at].includes(query))
    : (await read(query)).members;
  if (turn === latest) show(found);
}

show(answer.members);
search.addEventListener('input', update);
document.querySelector('#more').addEventListener('click', () => {
  shown += PAGE;
  void update();
});
