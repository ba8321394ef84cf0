const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/**
 * The members of an initiative as HTML: the canonical page without its frame, or, where the endpoint has no such pages
 * (a folder of files), a plain list from the same JSON that the widget reads.
 */
export async function fetchList(base, initiative) {
  const page = `${base}/e/member-directory?initiative=${encodeURIComponent(initiative)}&lang=nb`;
  const fragment = await fetch(`${page}&fragment=1`);
  if (fragment.ok) return fragment.text();
  const list = await fetch(`${base}/v1/initiatives/${encodeURIComponent(initiative)}/members.json`);
  // A build that fails is seen; a page without its list is not.
  if (!list.ok) throw new Error(`${list.url} answered ${list.status}.`);
  const { members } = await list.json();
  return `<ul>${members.map(({ name }) => `<li>${escapeHtml(name)}</li>`).join('')}</ul>`;
}
