/* CKEditor 5, Classic build with what its own guide puts into a first editor, and source editing. */
import * as CK from '/node_modules/ckeditor5/dist/browser/ckeditor5.js';

const { tags, isOurs, host, divAttributes } = globalThis.survivalSetup;
const names = Object.keys(tags);

/** A list would ask for all of them at once. */
const anyOf = (attributes) => new RegExp(`^(${attributes.join('|')})$`);

/** Tells the editor that the widgets are blocks with blocks in them; without it, it does not know their tags. */
class Widgets extends CK.Plugin {
  static get requires() {
    return [CK.GeneralHtmlSupport];
  }

  init() {
    const schema = this.editor.plugins.get('DataSchema');
    const filter = this.editor.plugins.get('DataFilter');
    for (const name of names) {
      schema.registerBlockElement({
        view: name,
        model: `html-${name}`,
        modelSchema: { inheritAllFrom: '$container' },
      });
      filter.allowElement(name);
      filter.allowAttributes({ name, attributes: anyOf(tags[name]) });
    }
  }
}

const base = [CK.Essentials, CK.Paragraph, CK.Heading, CK.Bold, CK.Italic, CK.Link, CK.AutoLink, CK.List];
const more = [CK.BlockQuote, CK.Table, CK.MediaEmbed, CK.PasteFromOffice, CK.SourceEditing];

const OURS = {
  extraPlugins: [CK.GeneralHtmlSupport, Widgets],
  htmlSupport: {
    allow: [
      { name: 'div', attributes: anyOf(divAttributes) },
      { name: 'iframe', attributes: anyOf(['src', 'title', 'width', 'height', 'loading']) },
    ],
  },
  mediaEmbed: {
    previewsInData: true,
    extraProviders: [
      {
        name: 'klimabrikker',
        url: new RegExp(`^${host.replaceAll('.', '\\.')}/e/.+`),
        html: ([address]) => `<iframe src="https://${address}" title="klimabrikker" width="640" height="600"></iframe>`,
      },
    ],
  },
};

const editor = await CK.ClassicEditor.create(document.querySelector('#place'), {
  licenseKey: 'GPL',
  plugins: [...base, ...more],
  ...(isOurs ? OURS : {}),
});

globalThis.ways = {
  source: (html) => editor.setData(html),
  paste: (data) => {
    editor.setData('');
    editor.editing.view.focus();
    editor.editing.view
      .getDomRoot()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  },
  save: () => editor.getData(),
};
