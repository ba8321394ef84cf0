// Runs before the page is drawn.
(() => {
  const root = document.documentElement;
  if (window.parent !== window) tellHeight();
  addEventListener('DOMContentLoaded', bringForm);

  // In somebody else's page it has no head of its own, and says how high it is.
  function tellHeight() {
    root.classList.add('framed');
    // WordPress tells its frames a secret in the fragment, and listens to who knows it.
    const secret = /[#?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
    let said = 0;
    const say = () => {
      const value = Math.ceil(root.getBoundingClientRect().height);
      if (value === said || value === 0) return;
      said = value;
      // A height is no secret, and the page around may be anybody's.
      window.parent.postMessage({ source: 'klimabrikker', kind: 'height', value }, '*');
      if (secret !== undefined) window.parent.postMessage({ message: 'height', value, secret }, '*');
    };
    addEventListener('load', say);
    // Whoever comes late may ask.
    addEventListener('message', ({ source, data }) => {
      if (source !== window.parent || data?.source !== 'klimabrikker' || data.kind !== 'height-requested') return;
      said = 0;
      say();
    });
    new ResizeObserver(say).observe(root);
  }

  // The form that needs no script waits out of sight for the widget, so that nothing is typed into it that the widget
  // would not have. When the widget does not come in time it is shown, and from the first touch on it stays.
  function bringForm() {
    const plain = document.querySelector('[data-widget]');
    const template = document.getElementById('widget');
    if (plain === null || template === null) return;
    let isTouched = hasAnswers(plain);
    if (isTouched) return;
    const touch = () => (isTouched = true);
    for (const type of ['focusin', 'input', 'change']) plain.addEventListener(type, touch);
    plain.classList.add('waiting');
    const show = () => plain.classList.remove('waiting');
    const patience = setTimeout(show, 4000);
    const take = () => {
      clearTimeout(patience);
      if (isTouched || hasAnswers(plain)) {
        show();
        return;
      }
      const widget = template.content.firstElementChild;
      // What cannot be had from the server leaves the plain form in its place.
      widget.addEventListener('widget-failed', show);
      plain.replaceWith(widget);
      widget.append(plain);
    };
    import(`/klimabrikker/cdn/${plain.dataset.widget}.js`).then(take, show);
  }

  // Answers that the browser has brought back, after Back or a reload.
  function hasAnswers(plain) {
    return [...plain.querySelectorAll('input, textarea, select')].some((field) => {
      if (field.type === 'hidden') return false;
      if (field.type === 'radio' || field.type === 'checkbox') return field.checked !== field.defaultChecked;
      if (field.tagName === 'SELECT') return field.selectedIndex > 0;
      return field.value !== field.defaultValue;
    });
  }
})();
