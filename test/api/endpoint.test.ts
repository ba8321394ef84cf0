import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEndpoint } from '../../src/api/endpoint.ts';
import { WidgetError, type EndpointReason } from '../../src/api/errors.ts';

const PAGE = 'https://www.kommune.example/klima/medlemmer?side=2#topp';

const ACCEPTED: readonly (readonly [raw: string, endpoint: string, page?: string])[] = [
  ['https://api.example/v1', 'https://api.example/v1'],
  ['https://api.example/v1/', 'https://api.example/v1'],
  ['https://api.example/v1///', 'https://api.example/v1'],
  ['https://api.example', 'https://api.example'],
  ['HTTPS://API.example:443/V1', 'https://api.example/V1'],
  ['https://api.example/v1?key=secret#x', 'https://api.example/v1'],
  ['  https://api.example/v1\n', 'https://api.example/v1'],
  ['\u00a0https://api.example/v1\u00a0', 'https://api.example/v1'],
  ['\u200b\ufeffhttps://api.example/v1\u200e', 'https://api.example/v1'],
  ['«https://api.example/v1»', 'https://api.example/v1'],
  ['”https://api.example/v1”', 'https://api.example/v1'],
  ['„https://api.example/v1“', 'https://api.example/v1'],
  ['" https://api.example/v1 "', 'https://api.example/v1'],
  ['/data', 'https://www.kommune.example/data'],
  ['data/', 'https://www.kommune.example/klima/data'],
  ['../data', 'https://www.kommune.example/data'],
  ['.', 'https://www.kommune.example/klima'],
  ['//cdn.example/data', 'https://cdn.example/data'],
  ['https://blåbær.example/', 'https://xn--blbr-roah.example'],
  ['http://localhost:8787/v1', 'http://localhost:8787/v1'],
  ['http://127.0.0.1:8787/v1', 'http://127.0.0.1:8787/v1'],
  ['http://api.example/v1', 'http://api.example/v1', 'http://www.kommune.example/'],
  ['http://api.example/v1', 'http://api.example/v1', 'about:srcdoc'],
  ['https://api.example/v1', 'https://api.example/v1', 'not an address'],
];

const REFUSED: readonly (readonly [raw: string, reason: EndpointReason, page?: string])[] = [
  ['', 'missing'],
  [' \u00a0\n', 'missing'],
  ['“”', 'missing'],
  ['javascript:alert(1)', 'scheme'],
  ['JavaScript:alert(1)', 'scheme'],
  ['java\nscript:alert(1)', 'scheme'],
  ['data:application/json,{}', 'scheme'],
  ['blob:https://www.kommune.example/x', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['ftp://api.example', 'scheme'],
  ['mailto:post@kommune.example', 'scheme'],
  ['data', 'scheme', 'file:///home/page.html'],
  ['https://user:secret@api.example/', 'credentials'],
  ['https://user@api.example/', 'credentials'],
  ['http://api.example/v1', 'insecure'],
  ['http://localhost.example/v1', 'insecure'],
  ['http://127.0.0.1.example/v1', 'insecure'],
  ['https://', 'malformed'],
  ['https://a b/', 'malformed'],
  ['https://api.example:99999', 'malformed'],
  ['/data', 'malformed', 'about:srcdoc'],
  ['/data', 'malformed', ''],
];

describe('parseEndpoint', () => {
  for (const [raw, endpoint, page = PAGE] of ACCEPTED)
    it(`takes ${JSON.stringify(raw)} on ${page.slice(0, 12)} as ${endpoint}`, () => {
      assert.equal(parseEndpoint(raw, page), endpoint);
    });

  for (const [raw, reason, page = PAGE] of REFUSED)
    it(`refuses ${JSON.stringify(raw)} on ${page.slice(0, 12)} as ${reason}`, () => {
      assert.throws(() => parseEndpoint(raw, page), { name: 'WidgetError', kind: 'unconfigured', reason });
    });

  it('does not write the address into the message', () => {
    const error = new WidgetError('unconfigured', { reason: 'credentials' });
    assert.throws(() => parseEndpoint('https://user:secret@api.example/', PAGE), { message: error.message });
    assert.equal(error.message, 'klimabrikker: unconfigured credentials');
  });

  it('copes with ten thousand slashes', () => {
    const slashes = '/'.repeat(10_000);
    assert.equal(parseEndpoint(`https://api.example/a${slashes}b${slashes}`, PAGE), `https://api.example/a${slashes}b`);
  });
});
