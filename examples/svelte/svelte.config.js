/** Nothing to configure: custom elements are elements to Svelte. */
export default {};
