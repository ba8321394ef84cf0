/**
 * The blocks in the editor: a panel for what can be chosen, and a preview with the real widget in a frame of its own,
 * so that neither the editor nor the widget notices the other. Texts and settings come from includes/blocks.php.
 */
(function ({ apiFetch, blockEditor, blocks, components, element }, context) {
  const { createElement: el, useEffect, useState } = element;
  const PAUSE = 400;

  /** The initiatives that the server has; empty until it has answered, and when it does not say. */
  let initiatives = [];
  const asked = context.isReady
    ? fetch(`${context.endpoint}/index.json`, { credentials: 'omit' })
        .then((response) => response.json())
        .then((index) => (initiatives = index.initiatives.filter(({ id }) => typeof id === 'string')))
        .catch(() => initiatives)
    : Promise.resolve(initiatives);

  /** Those of the initiatives that have what a block shows. */
  function useInitiatives(name) {
    const [known, setKnown] = useState(initiatives);
    useEffect(() => {
      let isWanted = true;
      asked.then((list) => isWanted && setKnown(list));
      return () => {
        isWanted = false;
      };
    }, []);
    return known.filter(({ views }) => !Array.isArray(views) || views.includes(context.blocks[name].view));
  }

  /** People choose an initiative by its title; what is not on the list, such as another server's, they write. */
  function withInitiatives(definition, value, attributes, known) {
    if (definition.key !== 'initiative' || attributes.endpoint || known.length === 0) return definition;
    const choices = known.map(({ id, title }) => ({
      value: id,
      label: title?.[context.language] ?? title?.nb ?? id,
    }));
    const isKnown = value === undefined || choices.some((choice) => choice.value === value);
    return { ...definition, help: undefined, choices: isKnown ? choices : [...choices, { value, label: value }] };
  }

  /** What a press on "Update" would show, fetched some time after the last change. */
  function usePreview(name, attributes) {
    const [preview, setPreview] = useState({ name: 'loading' });
    const body = JSON.stringify({ attributes: { ...attributes, ...(context.blocks[name].preview ?? {}) } });
    useEffect(() => {
      const stopped = new AbortController();
      const timer = setTimeout(() => {
        apiFetch({
          path: `/wp/v2/block-renderer/klimabrikker/${name}?context=edit`,
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body,
          signal: stopped.signal,
        }).then(
          ({ rendered }) => setPreview({ name: 'ready', rendered }),
          (error) => stopped.signal.aborted || setPreview({ name: 'failed', error }),
        );
      }, PAUSE);
      return () => {
        clearTimeout(timer);
        stopped.abort();
      };
    }, [body]);
    return preview;
  }

  function Preview({ name, attributes }) {
    const preview = usePreview(name, attributes);
    if (preview.name === 'loading') return el(components.Spinner);
    if (preview.name === 'failed')
      return el(components.Notice, { status: 'warning', isDismissible: false }, context.texts.failed);
    return el(components.SandBox, {
      key: preview.rendered,
      html: `${context.head}${preview.rendered}`,
      title: context.blocks[name].title,
    });
  }

  function Control({ definition, value, change }) {
    const { label, help, type, choices } = definition;
    if (type === 'boolean')
      return el(components.ToggleControl, { label, help, checked: value === true, onChange: change });
    if (choices) {
      const options = [{ value: '', label: definition.key === 'initiative' ? '' : context.texts.standard }, ...choices];
      return el(components.SelectControl, { label, help, value: value ?? '', options, onChange: change });
    }
    return el(components.TextControl, {
      label,
      help,
      type: type === 'number' ? 'number' : 'text',
      value: value ?? '',
      onChange: (text) => change(type === 'number' && text !== '' ? Number(text) : text),
    });
  }

  function Controls({ name, attributes, setAttributes, isAdvanced }) {
    const known = useInitiatives(name);
    const definitions = Object.values(context.blocks[name].attributes);
    return definitions
      .filter((definition) => definition.isAdvanced === isAdvanced)
      .map((definition) =>
        el(Control, {
          key: definition.key,
          definition: withInitiatives(definition, attributes[definition.key], attributes, known),
          value: attributes[definition.key],
          // What is empty is not written into the page.
          change: (value) => setAttributes({ [definition.key]: value === '' || value === false ? undefined : value }),
        }),
      );
  }

  const Unconfigured = ({ name }) =>
    el(
      components.Placeholder,
      { icon: context.blocks[name].icon, label: context.blocks[name].title, instructions: context.texts.unconfigured },
      context.settingsUrl !== '' &&
        el(components.Button, { variant: 'primary', href: context.settingsUrl }, context.texts.settings),
    );

  function Edit({ name: blockName, attributes, setAttributes }) {
    const name = blockName.replace('klimabrikker/', '');
    const panel = (title, isAdvanced) =>
      el(
        components.PanelBody,
        { title, initialOpen: !isAdvanced },
        el(Controls, { name, attributes, setAttributes, isAdvanced }),
      );
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(blockEditor.InspectorControls, null, panel(context.texts.content, false), panel(context.texts.advanced, true)),
      context.isReady ? el(Preview, { name, attributes }) : el(Unconfigured, { name }),
    );
  }

  for (const name of Object.keys(context.blocks)) {
    blocks.registerBlockType(`klimabrikker/${name}`, { edit: Edit, save: () => null });
  }
})(window.wp, window.klimabrikkerEditor);
