/** What an editor or sanitizer leaves of a snippet. */
export const KEPT = [
  /** The carrier itself: the loader makes the widget of it. */
  'whole',
  /** The tag is gone, its link stands alone in its block: the loader makes the widget of that. */
  'inner-link',
  /** A frame that may run no scripts: it can be read, and does not grow. */
  'sandboxed',
  /** A link that works, among other words. */
  'bare-link',
  /** Readers see the code itself. */
  'shown',
  /** Words without a link. */
  'text',
  'gone',
] as const;
export type Kept = (typeof KEPT)[number];

/** The carriers that an editor can paste. */
export const PASTED = ['tag', 'div', 'link', 'iframe', 'shortcode'] as const;
export type Pasted = (typeof PASTED)[number];

/** What is known of an editor. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  readonly kept: Readonly<Record<Pasted, Kept>>;
}

/**
 * What editors and sanitizers keep in their default set-up, for the snippets that the builder writes. A module script is
 * kept by none of them, which is why the loader stands in the template. A shortcode is text to all of them.
 */
export const SURVIVAL: readonly Editor[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    kept: { tag: 'inner-link', div: 'whole', link: 'whole', iframe: 'bare-link', shortcode: 'whole' },
  },
  {
    id: 'tinymce-5',
    name: 'TinyMCE 5–6',
    kept: { tag: 'inner-link', div: 'whole', link: 'whole', iframe: 'whole', shortcode: 'whole' },
  },
  {
    id: 'tinymce-7',
    name: 'TinyMCE 7–8',
    kept: { tag: 'inner-link', div: 'whole', link: 'whole', iframe: 'sandboxed', shortcode: 'whole' },
  },
  {
    id: 'ckeditor-5',
    name: 'CKEditor 5',
    kept: { tag: 'inner-link', div: 'inner-link', link: 'whole', iframe: 'bare-link', shortcode: 'whole' },
  },
  {
    id: 'ckeditor-5-html',
    name: 'CKEditor 5, General HTML Support',
    kept: { tag: 'whole', div: 'whole', link: 'whole', iframe: 'whole', shortcode: 'whole' },
  },
  {
    id: 'tiptap',
    name: 'Tiptap',
    kept: { tag: 'inner-link', div: 'inner-link', link: 'whole', iframe: 'bare-link', shortcode: 'whole' },
  },
  {
    id: 'dompurify',
    name: 'DOMPurify',
    kept: { tag: 'inner-link', div: 'whole', link: 'whole', iframe: 'bare-link', shortcode: 'whole' },
  },
  {
    id: 'sanitize-html',
    name: 'sanitize-html',
    kept: { tag: 'inner-link', div: 'inner-link', link: 'whole', iframe: 'bare-link', shortcode: 'whole' },
  },
  {
    id: 'xss',
    name: 'js-xss',
    kept: { tag: 'shown', div: 'inner-link', link: 'whole', iframe: 'shown', shortcode: 'whole' },
  },
  {
    id: 'set-html',
    name: 'Element.setHTML()',
    kept: { tag: 'gone', div: 'inner-link', link: 'whole', iframe: 'bare-link', shortcode: 'whole' },
  },
];

/** How much is left, the most first. */
const WORTH: Readonly<Record<Kept, number>> = {
  whole: 0,
  'inner-link': 1,
  sandboxed: 2,
  'bare-link': 3,
  shown: 4,
  text: 5,
  gone: 6,
};

/** How an outcome is told: by a widget, by a way to it, or by nothing. */
export type Outcome = 'widget' | 'way' | 'lost';

/** What visitors get of what was kept, on a page whose template has the loader or none. */
export function outcomeOf(kept: Kept, carrier: Pasted, hasLoader: boolean): Outcome {
  switch (kept) {
    case 'whole':
      return hasLoader || carrier === 'iframe' || carrier === 'shortcode' ? 'widget' : 'way';
    case 'inner-link':
      return hasLoader ? 'widget' : 'way';
    case 'sandboxed':
    case 'bare-link':
      return 'way';
    case 'shown':
    case 'text':
    case 'gone':
      return 'lost';
  }
}

/**
 * The carrier that survives an editor best: without the loader a frame if it may run scripts, else whatever leaves a
 * link; with it the one that is kept as it is, first the one that nothing can break.
 */
export function safest({ kept }: Editor, hasLoader: boolean): Pasted {
  if (!hasLoader && kept.iframe === 'whole') return 'iframe';
  const order: readonly Pasted[] = ['link', 'div', 'tag'];
  return order.toSorted((a, b) => WORTH[kept[a]] - WORTH[kept[b]])[0] ?? 'link';
}
