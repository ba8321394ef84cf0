import { fetchList } from './fetch-list.js';

const BASE = process.env.KLIMA_BASE ?? 'http://localhost:8787';

/** Gives the pages the address of the server, and `{% klimaList "nfk" %}`: the members as HTML. */
export default function configure(eleventy) {
  eleventy.addGlobalData('klimaBase', BASE);
  eleventy.addAsyncShortcode('klimaList', (initiative) => fetchList(BASE, initiative));
}
