/* Tiptap with its starter kit. */
import { Editor, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

const { tags, isOurs, divAttributes } = globalThis.survivalSetup;

/** A tag of ours as a block with blocks in it, with the attributes it may have. */
const widget = (name, attributes) =>
  Node.create({
    name,
    group: 'block',
    content: 'block*',
    // Otherwise pasting it alone unwraps what is in it.
    defining: true,
    addAttributes: () => Object.fromEntries(attributes.map((attribute) => [attribute, { default: null }])),
    parseHTML: () => [{ tag: name === 'klimaDiv' ? 'div[data-klima]' : name }],
    renderHTML: ({ HTMLAttributes }) => [name === 'klimaDiv' ? 'div' : name, HTMLAttributes, 0],
  });

const frame = Node.create({
  name: 'iframe',
  group: 'block',
  atom: true,
  addAttributes: () =>
    Object.fromEntries(['src', 'title', 'width', 'height'].map((attribute) => [attribute, { default: null }])),
  parseHTML: () => [{ tag: 'iframe' }],
  renderHTML: ({ HTMLAttributes }) => ['iframe', HTMLAttributes],
});

const OURS = [
  ...Object.entries(tags).map(([name, attributes]) => widget(name, attributes)),
  widget('klimaDiv', divAttributes),
  frame,
];

const editor = new Editor({
  element: document.querySelector('#place'),
  extensions: [StarterKit, ...(isOurs ? OURS : [])],
});

globalThis.ways = {
  source: (html) => editor.commands.setContent(html),
  paste: (data) => {
    editor.commands.setContent('');
    editor.view.focus();
    editor.view.dom.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  },
  save: () => editor.getHTML(),
};
