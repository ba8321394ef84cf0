import { readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, type ServerResponse, createServer, request as requestFrom } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
/** Above this a level of 11 takes minutes and saves a tenth. */
const LARGE = 2_000_000;

const pathOf = (url: string | URL) => fileURLToPath(url);
const gridjs = pathOf(import.meta.resolve('gridjs/package.json')).replace(/package\.json$/, 'dist');

const timelinejs = pathOf(import.meta.resolve('@knight-lab/timelinejs/package.json')).replace(/package\.json$/, 'dist');
const surveyCore = pathOf(import.meta.resolve('survey-core')).replace(/fesm.*$/, '');
const surveyUi = pathOf(import.meta.resolve('survey-js-ui')).replace(/fesm.*$/, '');
const visTimeline = pathOf(import.meta.resolve('vis-timeline/package.json')).replace(/package\.json$/, '');

/** Libraries as their authors give them for script tags, by address. */
const LIBRARIES: Readonly<Record<string, string>> = {
  '/bench/plain.js': pathOf(new URL('./pages/plain.js', import.meta.url)),
  '/bench/gridjs.js': `${gridjs}/gridjs.umd.js`,
  '/bench/gridjs.css': `${gridjs}/theme/mermaid.min.css`,
  '/bench/list.js': pathOf(import.meta.resolve('list.js/dist/list.min.js')),
  '/bench/timelinejs.js': `${timelinejs}/js/timeline.js`,
  '/bench/timelinejs.css': `${timelinejs}/css/timeline.css`,
  '/bench/survey-core.js': `${surveyCore}survey.core.min.js`,
  '/bench/survey-nb.js': `${surveyCore}i18n/norwegian.min.js`,
  '/bench/survey.css': `${surveyCore}survey-core.fontless.min.css`,
  '/bench/survey-js-ui.js': `${surveyUi}survey-js-ui.min.js`,
  '/bench/formio.js': pathOf(import.meta.resolve('@formio/js/dist/formio.form.min.js')),
  '/bench/formio.css': pathOf(import.meta.resolve('@formio/js/dist/formio.form.min.css')),
  '/bench/vis-timeline.js': `${visTimeline}/standalone/umd/vis-timeline-graph2d.min.js`,
  '/bench/vis-timeline.css': `${visTimeline}/styles/vis-timeline-graph2d.min.css`,
};

/** Serves the pages of the comparison; `origin` says where. */
export interface PageServer {
  readonly origin: string;
  readonly stop: () => void;
}

/**
 * Serves the pages `/<name>.html`, the libraries that they load, and files of what they show, by address, each compressed
 * with brotli ahead of the first request. Everything else, the widgets and the endpoint, comes from the project's own
 * server as it is.
 */
export async function startPageServer(
  names: readonly string[],
  shown: Readonly<Record<string, string>>,
  origin: string,
): Promise<PageServer> {
  const files = new Map<string, { readonly type: string | undefined; readonly body: Buffer }>();
  const add = (path: string, file: string) =>
    files.set(path, { type: TYPES[extname(path)], body: compress(readFileSync(file)) });
  const pages = names.map(
    (name) => [`/${name}.html`, pathOf(new URL(`./pages/${name}.html`, import.meta.url))] as const,
  );
  const html = pages.map(([, file]) => readFileSync(file, 'utf8')).join('');
  const loaded = Object.entries(LIBRARIES).filter(([path]) => html.includes(`"${path}"`));
  for (const [path, file] of [...pages, ...loaded, ...Object.entries(shown)]) add(path, file);

  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) {
      passOn(request, response, origin, agent);
      return;
    }
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'br',
      'Content-Length': file.body.length,
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse, origin: string, agent: Agent): void {
  const { method, headers, url = '/' } = request;
  const passed = requestFrom(`${origin}${url}`, { method, headers, agent }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  // The page has given up on an answer, or the server is gone: either shows as a failed request in the browser.
  passed.on('error', () => response.destroy());
  response.on('close', () => passed.destroy());
  request.pipe(passed);
}

const compress = (content: Buffer): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 5 : 11 } });
