/** Words that say what kind of body it is, not which. */
const FORMS = /^(as|asa|sa|ans|da|ba|enk|og|i|for|the|and|of|kommune)$/i;

/** One or two letters that stand for a name where there is no logo; `?` for a name without letters or digits. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FORMS.test(word));
  const [first, second] = telling.length > 0 ? telling : words;
  return [first ?? '?', second ?? ''].map(firstLetterOf).join('');
}

const firstLetterOf = (word: string): string => (/^./u.exec(word)?.[0] ?? '').toUpperCase();
