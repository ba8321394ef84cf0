/** Every way to get a widget into a post, as the editor of that kind writes it. */
export function carriersOf(base: string): Readonly<Record<string, string>> {
  const address = `${base}/e/member-directory?initiative=nfk`;
  const link = `<p><a href="${address}">Se medlemmene</a></p>`;
  const tag = `<member-directory initiative="nfk" page-size="6">${link}</member-directory>`;
  const div = `<div data-klima="member-directory" data-initiative="nfk">${link}</div>`;
  const frame = `<iframe src="${address}" title="Medlemmer"></iframe>`;
  const block = (name: string, html: string): string => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
  const classic = (html: string): string => `Først.\n\n${html}\n\nSist.`;
  return {
    'block of the plugin': '<!-- wp:klimabrikker/member-directory {"initiative":"nfk","pageSize":6} /-->',
    'shortcode, in a block': block('shortcode', '[member_directory initiative="nfk"]'),
    'shortcode, classic editor': classic('[member-directory initiative=”nfk” without_search]'),
    'address, in an embed block': `<!-- wp:embed {"url":"${address}","type":"rich","providerNameSlug":"klimabrikker"} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`,
    'address on its own line, classic editor': classic(address),
    'link alone in its paragraph, in a block': block('paragraph', link),
    'link alone in its paragraph, classic editor': classic(`<a href="${address}">Se medlemmene</a>`),
    'tag, in an HTML block': block('html', tag),
    'tag, classic editor': classic(`<member-directory initiative="nfk">\n${link}\n</member-directory>`),
    '`div`, in an HTML block': block('html', div),
    '`div`, classic editor': classic(div),
    '`iframe`, in an HTML block': block('html', frame),
    '`iframe`, classic editor': classic(frame),
  };
}
