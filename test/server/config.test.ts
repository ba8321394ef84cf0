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
      mail: { kind: 'folder', folder: 'data/mail' },
      mailFrom: { address: 'klimabrikker@localhost' },
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
      SMTP_URL: 'smtps://klima:secret@mail.example.org',
      MAIL_FROM: 'Næring for klima <nfk@example.org>',
      SECRETARIAT_EMAIL: 'sekretariat@example.org',
      SECRET_KEY: 'x'.repeat(32),
      REGISTER_URL: 'http://localhost:1234/api/',
      CHALLENGE: 'on',
      TRUST_PROXY: '2',
      RATE_LIMIT: 'off',
      FRAME_ANCESTORS: 'https://www.asker.example',
      RELEASES_FOLDER: '.',
      METRICS_TOKEN: 'a-token-of-sixteen',
    });
    assert.deepEqual(config, {
      port: 0,
      host: '::1',
      publicUrl: 'https://klima.example.org',
      database: { kind: 'postgres', url: 'postgres://user:secret@localhost/klima' },
      allowedOrigins: ['https://a.example', 'https://b.example:8443'],
      logLevel: 'warn',
      securityContact: 'mailto:security@example.org',
      mail: { kind: 'smtp', url: 'smtps://klima:secret@mail.example.org' },
      mailFrom: { name: 'Næring for klima', address: 'nfk@example.org' },
      secretariatEmail: 'sekretariat@example.org',
      secretKey: 'x'.repeat(32),
      registerUrl: 'http://localhost:1234/api',
      hasChallenges: true,
      proxies: 2,
      limitsRate: false,
      frameAncestors: ['https://www.asker.example'],
      releasesFolder: '.',
      metricsToken: 'a-token-of-sixteen',
    });
  });

  it('knows frames of everybody and of nobody', () => {
    assert.equal(parseConfig({ FRAME_ANCESTORS: 'any' }).frameAncestors, 'any');
    assert.deepEqual(parseConfig({ FRAME_ANCESTORS: 'none' }).frameAncestors, []);
    assert.throws(() => parseConfig({ FRAME_ANCESTORS: 'www.asker.example' }), /FRAME_ANCESTORS/);
    assert.throws(() => parseConfig({ RELEASES_FOLDER: 'not-a-folder' }), /RELEASES_FOLDER/);
  });

  it('keeps mails beside an SQLite file, or where it is told to', () => {
    const { mail } = parseConfig({ DATABASE_URL: '/var/lib/klima/klima.db' });
    assert.deepEqual(mail, { kind: 'folder', folder: '/var/lib/klima/mail' });
    const elsewhere = parseConfig({ MAIL_FOLDER: '/tmp/mail' });
    assert.deepEqual(elsewhere.mail, { kind: 'folder', folder: '/tmp/mail' });
  });

  it('reads who mails come from with a name and without', () => {
    for (const [written, sender] of [
      ['nfk@example.org', { address: 'nfk@example.org' }],
      ['<nfk@example.org>', { address: 'nfk@example.org' }],
      ['"Klima, Oslo" <nfk@example.org>', { name: 'Klima, Oslo', address: 'nfk@example.org' }],
    ] as const) {
      assert.deepEqual(parseConfig({ MAIL_FROM: written }).mailFrom, sender);
    }
  });

  it('names MAIL_FROM when mails leave for a server and nobody sends them', () => {
    assert.throws(
      () => parseConfig({ SMTP_URL: 'smtp://user:secret@mail.example.org' }),
      (error) => error instanceof ConfigError && error.message.startsWith('MAIL_FROM '),
    );
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
    ['SMTP_URL', 'mail.example.org:587'],
    ['SMTP_URL', 'https://user:secret@mail.example.org'],
    ['MAIL_FROM', 'nfk'],
    ['MAIL_FROM', 'Klima <nfk@example.org>, b@example.org'],
    ['MAIL_FROM', 'Klima\nBcc: <nfk@example.org>'],
    ['SECRETARIAT_EMAIL', 'a@example.org, b@example.org'],
    ['SECRET_KEY', 'secret'],
    ['REGISTER_URL', 'data.example.org'],
    ['CHALLENGE', 'yes'],
    ['TRUST_PROXY', '10'],
    ['TRUST_PROXY', 'true'],
    ['RATE_LIMIT', '5'],
    ['METRICS_TOKEN', 'secret'],
    ['METRICS_TOKEN', 'secret with spaces in it'],
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
    assert.deepEqual(parseCommand(['audit']), { name: 'audit' });
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
    'audit all',
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
