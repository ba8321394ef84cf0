/* DOMPurify as it comes, or told of the widgets. */
const { tags, isOurs } = globalThis.survivalSetup;

const OURS = {
  ADD_TAGS: [...Object.keys(tags), 'iframe'],
  ADD_ATTR: [...new Set(Object.values(tags).flat())],
};

let clean = '';
globalThis.ways = {
  source: (html) => {
    clean = globalThis.DOMPurify.sanitize(html, isOurs ? OURS : {});
  },
  save: () => clean,
};
