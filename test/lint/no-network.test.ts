import { noNetwork } from '../../scripts/lint/no-network.ts';
import { ruleTester } from './rule-tester.ts';

const errors = [{ messageId: 'banned' }];

ruleTester.run('no-network', noNetwork, {
  valid: [
    'client.fetch(path);',
    'function load(fetch: Loader) { return fetch(path); }',
    'type Fetch = typeof fetch;',
    "import { fetch } from './own.ts'; fetch();",
  ],
  invalid: [
    { code: 'fetch(path);', errors },
    { code: 'const send = fetch;', errors },
    { code: 'window.fetch(path);', errors },
    { code: "globalThis['fetch'](path);", errors },
    { code: 'new XMLHttpRequest();', errors },
    { code: 'new EventSource(path);', errors },
    { code: 'navigator.sendBeacon(path, body);', errors },
  ],
});
