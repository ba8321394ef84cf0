import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCommand } from '../../server/src/commands/command-line.ts';
import { ConfigError, parseConfig } from '../../server/src/config.ts';

describe('configuration', () => {
  it('has a value for everything that must have one', () => {
    assert.deepEqual(parseConfig({ PORT: '', UNRELATED: 'x' }), {
      port: 8787,
      host: '127.0.0.1',
      database: { kind: 'sqlite', file: 'data/klimabrikker.db' },
      allowedOrigins: [],
      logLevel: 'info',
      registerUrl: 'https://data.brreg.no/enhetsregisteret/api',
      hasChallenges: false,
      proxies: 0,
      limitsRate: true,
    });
  });

  it('reads every variable', () => {
    const config = parseConfig({
      PORT: '0',
      HOST: '::1',
      PUBLIC_URL: 'https://klima.example.org/',
      DATABASE_URL: 'postgres://user:secret@localhost/klima',
      ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443',
      LOG_LEVEL: 'warn',
      SECURITY_CONTACT: 'mailto:security@example.org',
      SECRET_KEY: 'x'.repeat(32),
      REGISTER_URL: 'http://localhost:1234/api/',
      CHALLENGE: 'on',
      TRUST_PROXY: '2',
      RATE_LIMIT: 'off',
    });
    assert.deepEqual(config, {
      port: 0,
      host: '::1',
      publicUrl: 'https://klima.example.org',
      database: { kind: 'postgres', url: 'postgres://user:secret@localhost/klima' },
      allowedOrigins: ['https://a.example', 'https://b.example:8443'],
      logLevel: 'warn',
      securityContact: 'mailto:security@example.org',
      secretKey: 'x'.repeat(32),
      registerUrl: 'http://localhost:1234/api',
      hasChallenges: true,
      proxies: 2,
      limitsRate: false,
    });
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'klima.example.org'],
    ['PUBLIC_URL', 'ftp://klima.example.org'],
    ['DATABASE_URL', 'mysql://root:secret@localhost/klima'],
    ['ALLOWED_ORIGINS', 'https://a.example/path'],
    ['ALLOWED_ORIGINS', '*'],
    ['LOG_LEVEL', 'loud'],
    ['SECURITY_CONTACT', 'security@example.org'],
    ['SECRET_KEY', 'secret'],
    ['REGISTER_URL', 'data.example.org'],
    ['CHALLENGE', 'yes'],
    ['TRUST_PROXY', '10'],
    ['TRUST_PROXY', 'true'],
    ['RATE_LIMIT', '5'],
  ];
  for (const [name, value] of wrong) {
    it(`names ${name} when it is ${value}, without repeating the value`, () => {
      assert.throws(
        () => parseConfig({ [name]: value }),
        (error) =>
          error instanceof ConfigError && error.message.startsWith(`${name} `) && !error.message.includes('secret'),
      );
    });
  }

  it('names all wrong variables at once', () => {
    assert.throws(
      () => parseConfig({ PORT: 'x', LOG_LEVEL: 'x' }),
      (error) => error instanceof ConfigError && /^PORT .*\nLOG_LEVEL /s.test(error.message),
    );
  });
});

describe('command line', () => {
  it('reads every command', () => {
    assert.deepEqual(parseCommand(['start']), { name: 'start', isDemo: false });
    assert.deepEqual(parseCommand(['start', '--demo']), { name: 'start', isDemo: true });
    assert.deepEqual(parseCommand(['migrate']), { name: 'migrate' });
    assert.deepEqual(parseCommand(['export', 'out']), { name: 'export', folder: 'out' });
    assert.deepEqual(parseCommand(['import', 'members', 'a.csv', '--initiative', 'nfk', '--replace']), {
      name: 'import',
      kind: 'members',
      file: 'a.csv',
      initiative: 'nfk',
      replace: true,
    });
    assert.deepEqual(parseCommand(['import', 'initiative', 'a.json']), {
      name: 'import',
      kind: 'initiative',
      file: 'a.json',
      replace: false,
    });
  });

  for (const line of [
    '',
    'stop',
    'start demo',
    'migrate now',
    'export',
    'export --force',
    'export a b',
    'import',
    'import people a.csv',
    'import members a.csv',
    'import members --initiative nfk',
    'import members a.csv --initiative',
    'import members a.csv b.csv --initiative nfk',
    'import initiative a.json --replace',
    'import __proto__ a.json',
  ]) {
    it(`does not guess what "${line}" means`, () => {
      assert.equal(parseCommand(line.split(' ').filter((word) => word !== '')), undefined);
    });
  }
});
