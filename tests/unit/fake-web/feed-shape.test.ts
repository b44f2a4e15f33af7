import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../../fake-web';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { ask } from './ask';
import { between, outline } from './tree';

const RSS = 'feeds/rss_cs.LG+cs.AI+cs.CL+stat.ML_2026-09-24_4items.xml';
const ATOM = 'feeds/atom_cs.AI_2025-08-20_86entries.xml';

let web: FakeWeb;
let rss: string;
let atom: string;

beforeAll(async () => {
  web = await startFakeWeb({ today: '2026-09-24', papersPerDay: 400 });
  rss = (await ask(web, 'https://rss.arxiv.org/rss/cs.LG+cs.AI+cs.CL+stat.ML')).body;
  atom = (await ask(web, 'https://rss.arxiv.org/atom/cs.AI')).body;
});
afterAll(() => web.close());

/** The items of a feed as outlines, runs of categories made one. */
function items(feed: string, name: string): Set<string> {
  const found = feed.match(new RegExp(` *<${name}>.*?</${name}>`, 'gs')) ?? [];
  return new Set(
    found.map((item) =>
      outline(item)
        .replace(/href="[^"]*"/g, 'href')
        .replace(/( *<category[^\n]*\n)+/g, '    <category…\n'),
    ),
  );
}

describe.skipIf(!haveCaptures)(`feeds beside real captures${WITHOUT}`, () => {
  it('has the head of the RSS feed to the space', () => {
    const head = (feed: string): string => outline(feed.slice(0, feed.indexOf('<item>')));
    expect(head(rss)).toBe(head(capture(RSS)));
    expect(between(rss, '<title>', '</link>')).toBe(between(capture(RSS), '<title>', '</link>'));
    expect(between(rss, '<managingEditor', '</skipDays>')).toBe(
      between(capture(RSS), '<managingEditor', '</skipDays>'),
    );
  });

  it('has every shape of item that the RSS capture has', () => {
    const ours = items(rss, 'item');
    for (const item of items(capture(RSS), 'item')) expect(ours).toContain(item);
  });

  it('has the head of the Atom feed to the space', () => {
    const head = (feed: string): string => outline(feed.slice(0, feed.indexOf('<entry>')));
    expect(head(atom)).toBe(head(capture(ATOM)));
  });

  it('has every shape of entry that the Atom capture has', async () => {
    // All of computer science: DOIs without a journal are rare.
    const ours = items((await ask(web, 'https://rss.arxiv.org/atom/cs')).body, 'entry');
    for (const entry of items(capture(ATOM), 'entry')) expect(ours).toContain(entry);
  });

  it('ends as the captures end', () => {
    const end = (feed: string): string => feed.slice(feed.lastIndexOf('</dc:creator>'));
    expect(end(rss)).toBe(end(capture(RSS)));
    expect(end(atom)).toBe(end(capture('feeds/atom_cs.AI_2025-08-20_4cross.xml')));
  });
});

describe('a feed', () => {
  const item = (paper: FakePaper | undefined): string => {
    const at = rss.indexOf(`<link>https://arxiv.org/abs/${paper?.id}</link>`);
    return rss.slice(at, rss.indexOf('</item>', at));
  };
  const titled = (start: string): FakePaper | undefined =>
    web.papers.find(({ title }) => title.startsWith(start));

  it('puts id, kind and a trailing space before the abstract', () => {
    const paper = titled('Tidemark');
    expect(item(paper)).toContain(
      `<description>arXiv:${paper?.id}v1 Announce Type: new \nAbstract: Language models that are updated`,
    );
    expect(item(paper)).toContain(`<guid isPermaLink="false">oai:arXiv.org:${paper?.id}v1</guid>`);
  });

  it('keeps TeX in names, and affiliations with commas in parentheses', () => {
    expect(item(titled('Tidemark'))).toContain('J\\"org Lindqvarn, Priya');
    expect(item(titled('Who Said'))).toContain(
      'Chidinma Ezeokafor (Fjordheim University, Dept. of Linguistics), Paolo',
    );
    expect(item(titled('Who Said'))).toContain('Agnieszka Pi\\v{z}urella (Istituto Lago Verde)');
  });

  it('parts paragraphs by a line break and two spaces', () => {
    expect(item(titled('Through the Downpour'))).toContain('scanners fail as well.\n  We present Downpour');
  });

  it('is dated by New York’s midnight, in summer and in winter', async () => {
    expect(rss).toContain('<pubDate>Thu, 24 Sep 2026 00:00:00 -0400</pubDate>');
    web.goToDay('2026-11-20');
    const { body } = await ask(web, 'https://rss.arxiv.org/atom/math');
    expect(body).toContain('<published>2026-11-20T00:00:00-05:00</published>');
    web.goToDay('2026-09-24');
  });

  it('travels with a tag, an age up to midnight, and no leave for pages to read it', async () => {
    const url = 'https://rss.arxiv.org/rss/math.PR';
    const { headers, status } = await ask(web, url);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/rss+xml');
    expect(headers['cache-control']).toMatch(/^max-age=\d{1,5}$/);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask(web, url, { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(304);
  });
});

describe('a feed nobody can make', () => {
  it.each([
    ['rss/cs.XX', "Bad subject class 'XX'. Valid subject classes for the archive 'cs' are: cs.AI, "],
    ['rss/physic', "Bad archive 'physic'. Valid archive names are: "],
    ['rss/cs.LG+', "Invalid archive specification 'cs.LG+'."],
    ['atom/cs.a.b', "Bad archive/subject class structure 'cs.a.b'."],
  ])('%s is HTTP 400 and a well-formed feed', async (path, words) => {
    const { status, body } = await ask(web, `https://rss.arxiv.org/${path}`);
    expect(status).toBe(400);
    expect(body).toContain(`<title>Feed error for query: http://rss.arxiv.org/${path}</title>`);
    expect(body).toContain(words);
    expect(body).not.toMatch(/<item>|<entry>/);
  });

  it('takes categories in any case, archives first in the title', async () => {
    const { body } = await ask(web, 'https://rss.arxiv.org/rss/CS.lg+cond-mat.MTRL-SCI+Math');
    expect(body).toContain('<title>math, cs.LG, cond-mat.mtrl-sci updates on arXiv.org</title>');
  });
});
