/* The sanitizer that the browser brings: `setHTML` as it comes, or told of the widgets. */
const { tags, isOurs } = globalThis.survivalSetup;

function ours() {
  const sanitizer = new globalThis.Sanitizer();
  for (const [name, attributes] of Object.entries(tags)) sanitizer.allowElement({ name, attributes: [...attributes] });
  sanitizer.setDataAttributes(true);
  return sanitizer;
}

const place = document.querySelector('#place');
globalThis.ways = {
  source: (html) => (isOurs ? place.setHTML(html, { sanitizer: ours() }) : place.setHTML(html)),
  save: () => place.innerHTML,
};
