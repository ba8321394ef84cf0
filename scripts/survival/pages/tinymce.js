/* TinyMCE, whichever version the page has loaded. */
const { isOurs, host, tinymceSettings } = globalThis.survivalSetup;

const OURS = { ...tinymceSettings, sandbox_iframes_exclusions: [host] };

const [major] = globalThis.tinymce.majorVersion.split('.');
const [editor] = await globalThis.tinymce.init({
  selector: '#place',
  license_key: 'gpl',
  skin: false,
  content_css: false,
  // Up to version 5 pasting is a plugin; an editor without it would keep what the browser itself pastes.
  plugins: major === '5' ? 'code link lists paste' : 'code link lists',
  promotion: false,
  ...(isOurs ? OURS : {}),
});

globalThis.ways = {
  source: (html) => editor.setContent(html),
  paste: (data) => {
    editor.setContent('');
    editor.focus();
    editor.fire('paste', new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  },
  save: () => editor.getContent(),
};
