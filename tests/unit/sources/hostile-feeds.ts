/** Feeds that nobody should send. Each gives papers, or a failure a reader can be told of. */

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const DATE = '<pubDate>Thu, 18 Jun 2026 00:00:00 -0400</pubDate>';
/** What a fine item holds, by element. */
const FINE = {
  title: 'On Noisy Sorting',
  guid: 'oai:arXiv.org:2606.00001v1',
  description: 'arXiv:2606.00001v1 Announce Type: new \nAbstract: We sort.',
  category: 'cs.LG',
  'arxiv:announce_type': 'new',
  'dc:creator': 'Ada Nilsdotter',
};
export const item = (given: Partial<Record<keyof typeof FINE, string>> = {}) =>
  `<item>${Object.entries({ ...FINE, ...given })
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</item>`;
export const feed = (items: string, date = DATE) =>
  `${head}<rss version="2.0"><channel><title>cs.LG updates on arXiv.org</title>${date}${items}</channel></rss>`;

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const deep = (depth: number, name = 'a') => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
const field = (name: keyof typeof FINE, text: string) => feed(item({ [name]: text }) + item());

/** Texts that have broken readers before. */
const STRINGS: Record<string, string> = {
  'a script': '&lt;script&gt;alert(1)&lt;/script&gt;',
  'a script in CDATA': '<![CDATA[<script>alert(1)</script>]]>',
  'an image with a handler': '&lt;img src=x onerror=alert(1)&gt;',
  'control characters': 'a&#0;b&#1;c\u0007d\u001b[31m',
  'bidi overrides': '\u202egnitros\u2066\u202d',
  'lone surrogates': 'a\ud800b',
  'a million letters': 'x'.repeat(1_000_000),
  'nothing but spaces': ' \n\t ',
  'open TeX': '$\\frac{'.repeat(500),
  'ten thousand commas': ','.repeat(10_000),
  'open parentheses': '('.repeat(10_000),
  'ten thousand names': Array.from({ length: 10_000 }, (_, i) => `Ada ${i}`).join(', '),
  'a prototype': '__proto__',
};

/** What may come of one: papers (how many), or a failure and why. */
export type Outcome = number | 'papers or unreadable' | `unreadable: ${string}`;

const inFields = (Object.keys(FINE) as (keyof typeof FINE)[]).flatMap((name) =>
  Object.entries(STRINGS).map(([what, text]): [string, string, Outcome] => [
    `${what} as ${name}`,
    field(name, text),
    'papers or unreadable',
  ]),
);

export const HOSTILE_FEEDS: [what: string, source: string, outcome: Outcome][] = [
  ['nothing', '', 'unreadable: empty'],
  ['spaces', ' '.repeat(1000), 'unreadable: empty'],
  ['a byte order mark alone', '\ufeff', 'unreadable: empty'],
  ['words', 'Rate exceeded.', 'unreadable: empty'],
  ['JSON', '{"status":429}', 'unreadable: empty'],
  ['zero bytes', '\0'.repeat(1000), 'unreadable: empty'],
  ['a comment alone', '<!-- rss -->', 'unreadable: empty'],
  ['a comment without an end', `<!--${'x'.repeat(100_000)}`, 'unreadable: empty'],
  ['CDATA without an end', `<rss><![CDATA[${'x'.repeat(100_000)}`, 'unreadable: truncated'],
  ['four million brackets', '<'.repeat(4_000_000), 'unreadable: empty'],
  ['a page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'unreadable: web-page'],
  ['a page without a doctype', '<html><head><meta charset=x></head><body><p>Sign in', 'unreadable: web-page'],
  ['a page in capitals', '<HTML><BODY>Sign in</BODY></HTML>', 'unreadable: web-page'],
  ['a page behind a comment', '<!-- x --><!doctype HTML PUBLIC "x"><html/>', 'unreadable: web-page'],
  [
    'an entity bomb',
    `${head}<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss>&l9;</rss>`,
    'unreadable: doctype',
  ],
  [
    'a quadratic bomb',
    `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(9000)}">]><r>${'&a;'.repeat(9000)}</r>`,
    'unreadable: doctype',
  ],
  [
    'an external entity',
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
    'unreadable: doctype',
  ],
  ['a DTD elsewhere', '<!DOCTYPE rss SYSTEM "https://example.org/x.dtd"><rss/>', 'unreadable: doctype'],
  ['a DOCTYPE inside', feed('<!DOCTYPE x>'), 'unreadable: doctype'],
  ['entities nobody declared', feed(item({ title: '&nbsp;&evil;&#xFFFFFFFF; x' })), 1],
  ['depth 200,000', deep(200_000), 'unreadable: too-deep'],
  ['depth 200,000 with prefixes', deep(200_000, 'a:b'), 'unreadable: too-deep'],
  ['depth 200,000 in an item', feed(`<item>${deep(200_000)}</item>`), 'unreadable: too-deep'],
  ['depth 60', feed(`<item>${deep(60)}</item>`), 'unreadable: no-entries'],
  [
    '50,000 attributes',
    `<rss ${Array.from({ length: 50_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`,
    'unreadable: not-a-feed',
  ],
  ['an attribute without an end', `<rss version="${'2'.repeat(100_000)}`, 'unreadable: truncated'],
  ['one attribute twice', '<rss version="1" version="2"><channel/></rss>', 0],
  ['an item cut off', feed(item()).slice(0, -60), 'unreadable: truncated'],
  ['no last bracket', feed(item()).slice(0, -1), 'unreadable: truncated'],
  ['elements crossed', '<rss><channel><item><title></item></title></channel></rss>', 'unreadable: truncated'],
  ['closed before it opens', '</rss><rss><channel></channel></rss>', 0],
  ['two roots', `<rss><channel/></rss>${feed(item())}`, 0],
  ['another XML', '<opml><body/></opml>', 'unreadable: not-a-feed'],
  ['a sitemap', '<urlset><url/></urlset>', 'unreadable: not-a-feed'],
  ['an RSS 1.0 feed', '<rdf:RDF><channel/><item/></rdf:RDF>', 'unreadable: not-a-feed'],
  ['an SVG with a script', '<svg><script>alert(1)</script></svg>', 'unreadable: not-a-feed'],
  ['RSS without a channel', '<rss/>', 'unreadable: not-a-feed'],
  ['an element called __proto__', '<rss><channel><__proto__/><constructor/></channel></rss>', 0],
  ['an attribute called __proto__', '<rss __proto__="x" constructor="y"><channel/></rss>', 0],
  ['an instruction', `<?php echo 1; ?>${feed(item())}`, 1],
  [
    'a style sheet',
    `${head}<?xml-stylesheet href="https://example.org/x.xsl"?>${feed(item()).slice(head.length)}`,
    1,
  ],
  [
    'an error feed',
    '<rss><channel><title>Feed error for query: cs.XX</title></channel></rss>',
    'unreadable: refused',
  ],
  [
    'an error feed in Atom',
    '<feed><title>Feed error for query: cs.XX</title><subtitle>Bad archive</subtitle></feed>',
    'unreadable: refused',
  ],
  ['items that are none', feed('<item/>'.repeat(100)), 'unreadable: no-entries'],
  ['a million items that are none', feed('<item/>'.repeat(1_000_000)), 'unreadable: not-a-feed'],
  ['one paper 10,000 times', feed(item().repeat(10_000)), 1],
  ['no guid', feed(item({ guid: '' }) + item()), 1],
  ['a guid of another place', feed(item({ guid: 'https://example.org/1' }) + item()), 1],
  [
    'a version of a million',
    feed(item({ guid: 'oai:arXiv.org:2606.00002v1000000' }) + item()),
    'papers or unreadable',
  ],
  ['version 0', feed(item({ guid: 'oai:arXiv.org:2606.00002v0' }) + item()), 'papers or unreadable'],
  ['a type nobody announces', feed(item({ 'arxiv:announce_type': 'rumour' }) + item()), 1],
  [
    'a thousand categories',
    feed(item({ category: 'x</category><category>'.repeat(1000) }) + item()),
    'papers or unreadable',
  ],
  ['no category', feed(item().replace(/<category>.*<\/category>/, '') + item()), 1],
  ['no date', feed(item(), ''), 1],
  ['a date in words', feed(item(), '<pubDate>item 12</pubDate>'), 1],
  ['a date of another age', feed(item(), '<pubDate>Thu, 18 Jun 0026 00:00:00 -0400</pubDate>'), 1],
  ['a date past all dates', feed(item(), '<pubDate>+275760-09-13T00:00:00Z</pubDate>'), 1],
  ['a date of many letters', feed(item(), `<pubDate>${'1'.repeat(100_000)}</pubDate>`), 1],
  ['� for damaged bytes', feed(item({ title: 'H\ufffd\ufffdlder' })), 1],
  ...inFields,
];
