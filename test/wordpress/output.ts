import assert from 'node:assert/strict';
import { it } from 'node:test';
import { carriersOf } from './support/carriers.ts';
import type { Site } from './support/start-wordpress.ts';

interface Saved {
  readonly id: number;
  readonly name: string;
  readonly content: string;
}

/** What stands in the HTML of pages, read without a browser. */
export function testOutput(use: () => { readonly site: Site }): void {
  const save = (role: string, content: string): Saved => {
    const { site } = use();
    const [saved] = site.php('save-posts.php', { roles: [role], contents: { content } }) as Saved[];
    assert.ok(saved);
    return saved;
  };
  const showAll = (contents: readonly string[]): string[] => use().site.php('show.php', contents) as string[];
  const show = (content: string): string => showAll([content])[0] ?? '';
  const pageOf = async ({ id }: Saved): Promise<string> => (await fetch(`${use().site.url}/?p=${String(id)}`)).text();

  it('puts the loader, pinned by its hash, only on pages that have a use for it', async () => {
    const script =
      /<script type="module" [^>]*klimabrikker[^>]*integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>/g;
    const { site } = use();
    const contents = { 'nothing of ours': 'Bare tekst.', ...carriersOf(site.base) };
    const posts = site.php('save-posts.php', { roles: ['author'], contents }) as Saved[];
    for (const post of posts) {
      const [head = '', body = ''] = (await pageOf(post)).split('</head>');
      assert.equal(head.match(script)?.length ?? 0, post.name === 'nothing of ours' ? 0 : 1, post.name);
      assert.doesNotMatch(body, script);
    }
  });

  it('says on every page which endpoints widgets may ask', async () => {
    const { site } = use();
    const html = await pageOf(save('author', 'Bare tekst.'));
    assert.ok(html.includes(`<meta name="klima-endpoint" content="${site.base}/v1">`));
    assert.ok(
      html.includes(`<meta name="klima-allowed-endpoints" content="${site.base}/v1 https://annen.example/v1">`),
    );
  });

  it('lets nobody point a widget at an endpoint that is not allowed', () => {
    const endpoints = ['https://ond.example/v1', 'javascript:alert(1)', 'https://annen.example.ond.example/v1'];
    const contents = endpoints.flatMap((endpoint) => [
      `[member_directory initiative="nfk" endpoint="${endpoint}"]`,
      `<!-- wp:klimabrikker/member-directory {"endpoint":"${endpoint}"} /-->`,
      `<member-directory endpoint='${endpoint}'></member-directory>`,
      `<div data-klima="member-directory" data-endpoint="${endpoint}"></div>`,
      `<div data-endpoint=${endpoint} data-klima="member-directory"></div>`,
    ]);
    for (const html of showAll(contents)) assert.doesNotMatch(html, /ond[.]example|alert/);
    assert.match(
      show('[member_directory endpoint="https://annen.example/v1"]'),
      /endpoint="https:\/\/annen[.]example\/v1"/,
    );
  });

  it('lets no value become code', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
    const block = `<!-- wp:klimabrikker/member-directory ${JSON.stringify({ heading: evil, view: evil, limit: evil })} /-->`;
    assert.doesNotMatch(show(block), /<script|<img/);
    assert.doesNotMatch(show(`[member_directory heading='${evil}']`), /<member-directory[^>]*><script/);
  });

  it('leaves people without the right to write HTML the tags and nothing that runs', () => {
    const { content } = save(
      'author',
      '<member-directory initiative="nfk" data-preload class="x" endpoint="javascript:alert(1)" onclick="alert(1)"><script>alert(1)</script></member-directory>',
    );
    assert.match(content, /^<member-directory initiative="nfk" data-preload class="x" /);
    assert.doesNotMatch(content, /javascript|onclick|<script/);
  });

  it('leaves frames of other sites to WordPress', () => {
    assert.equal(save('author', 'A <iframe src="https://ond.example/e/member-directory"></iframe>').content, 'A ');
  });

  it('has links in the language of the site, also without scripts', () => {
    const { site } = use();
    for (const [locale, words, lang] of [
      ['nn_NO', 'Sjå medlemene', 'nn'],
      ['en_GB', 'See the members', 'en'],
      ['nb_NO', 'Se medlemmene', 'nb'],
    ] as const) {
      site.php('set-wordpress-option.php', { test_locale: locale });
      const html = show('[member_directory initiative="nfk"]');
      assert.ok(html.includes(`lang="${lang}"`), html);
      assert.ok(html.includes(`${site.base}/e/member-directory?initiative=nfk&#038;lang=${lang}">${words}</a>`), html);
    }
  });

  it('takes values as editors mangle them', () => {
    const html = show('[member_directory initiative=”nfk” without_search limit="« 3 »" without-views="false" sort=]');
    assert.match(html, /<member-directory initiative="nfk" limit="3" without-search lang="nb">/);
  });

  it('works in a theme made of blocks', async () => {
    const { site } = use();
    const post = save('author', '<!-- wp:klimabrikker/member-directory {"initiative":"nfk","align":"wide"} /-->');
    site.php('set-wordpress-option.php', { template: 'twentytwentythree', stylesheet: 'twentytwentythree' });
    const [head = '', body = ''] = (await pageOf(post)).split('</head>');
    site.php('set-wordpress-option.php', { template: 'plain', stylesheet: 'plain' });
    assert.match(head, /<script type="module" [^>]*cdn\/loader[.]js/);
    assert.match(body, /<member-directory class="[^"]*alignwide[^"]*" initiative="nfk"/);
  });

  it('takes the loader from where the settings say', async () => {
    const { site } = use();
    const settings = { base: site.base, allowed: 'https://annen.example/v1' };
    const post = save('author', '[member_directory initiative="nfk"]');
    site.php('set-settings.php', { ...settings, loader: 'fixed' });
    const fixed = /<script type="module" [^>]*>/.exec(await pageOf(post))?.[0] ?? '';
    assert.match(fixed, new RegExp(`src="${site.base}/klimabrikker/v[\\d.]+/cdn/loader[.]js" integrity="sha384-`));
    site.php('set-settings.php', { ...settings, loader: 'channel' });
    const channel = /<script type="module" [^>]*>/.exec(await pageOf(post))?.[0] ?? '';
    assert.match(channel, new RegExp(`src="${site.base}/klimabrikker/cdn/loader[.]js" crossorigin="anonymous"`));
    site.php('set-settings.php', settings);
  });

  it('gives widgets the look of the site, unless they have their own', () => {
    const { site } = use();
    const settings = { base: site.base, allowed: 'https://annen.example/v1' };
    site.php('set-settings.php', { ...settings, theme: 'punkt' });
    assert.match(show('[member_directory]'), /<member-directory [^>]*theme="punkt"/);
    assert.match(show('[member_directory theme="inherit"]'), /<member-directory [^>]*theme="inherit"/);
    site.php('set-settings.php', { ...settings, theme: 'loud' });
    assert.doesNotMatch(show('[member_directory theme="loud"]'), /theme=/);
    site.php('set-settings.php', settings);
  });

  it('shows visitors nothing, and asks nobody, as long as there is no server', async () => {
    const { site } = use();
    const post = save('author', 'Først.\n\n[member_directory initiative="nfk"]');
    site.php('set-settings.php', { base: '' });
    const html = await pageOf(post);
    site.php('set-settings.php', { base: site.base, allowed: 'https://annen.example/v1' });
    assert.equal(/member[-_]directory initiative|klima-endpoint|klimabrikker\/assets/.exec(html), null);
  });

  it('gives readers of feeds the link', async () => {
    const { id } = save('author', '[member_directory initiative="nfk"]');
    const feed = await (await fetch(`${use().site.url}/?feed=rss2&withoutcomments=1&p=${String(id)}`)).text();
    assert.match(feed, /\/e\/member-directory\?initiative=nfk/);
    assert.doesNotMatch(feed, /<member-directory/);
  });

  it('asks the server what to show for an address in the editor', () => {
    const { site } = use();
    const answer = site.php('embed.php', `${site.base}/e/member-directory?initiative=nfk`) as {
      readonly html?: string;
    };
    assert.match(answer.html ?? '', /<iframe[^>]* src="[^"]*\/e\/member-directory\?initiative=nfk/);
  });
}
