/** An open note is an index to the abstract: it is hardly ever taller than that (sketches, rule 2). */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArxivFeed } from '../../lib/sources/arxiv-feed';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../unit/captures';
import { absPage, openNote, readNote, serve } from './abs-pages';

/** One line of an abstract and the gap below it (CSS pixels). */
const ONE_LINE = 24;
/** Short of that share, the rule for the room of a note is wrong. */
const MOST_OF_THEM = 0.9;

let web: FakeWeb;
let gloss: GlossBrowser;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 31 });
  gloss = await launchGloss({ web });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

type Abstract = { title: string; abstract: string; categories?: string[] };

/** Pages like arXiv's that hold these abstracts. @returns their addresses */
const pagesOf = (abstracts: Abstract[]) =>
  abstracts.map((given, i) => {
    const id = `2606.${70_000 + i}`;
    return serve(web, id, absPage(web, { id, ...given }));
  });

/** The share of the pages with an open note that is no taller than the abstract and one line more. */
async function fitting(addresses: string[]) {
  const page = await gloss.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  const taller: string[] = [];
  for (const address of addresses) {
    await openNote(page, address);
    const { height, abstractHeight } = await readNote(page);
    expect(abstractHeight).toBeGreaterThan(0);
    if (height > abstractHeight + ONE_LINE) taller.push(`${address}: ${height} under ${abstractHeight}`);
  }
  await page.close();
  console.info(`${addresses.length - taller.length} of ${addresses.length} open notes fit`, taller);
  return (addresses.length - taller.length) / addresses.length;
}

describe('an open note is no taller than the abstract and one line, in other fields', () => {
  it('on the pages of 48 abstracts of mathematics, physics, statistics and theory', async () => {
    const lines = readFileSync('tests/bench/quality/abstracts.jsonl', 'utf8').trim().split('\n');
    const abstracts = lines.map((line) => JSON.parse(line) as Required<Abstract>);
    expect(abstracts).toHaveLength(48);
    const pages = pagesOf(
      abstracts.map(({ title, abstract, categories }) => ({ title, abstract, categories })),
    );
    expect(await fitting(pages)).toBeGreaterThanOrEqual(MOST_OF_THEM);
  });
});

/** arXiv's own pages, of several fields and years, as they were served. @returns their addresses */
const capturedPages = () =>
  capturesIn('pages').flatMap((file) => {
    const html = capture(`pages/${file}`);
    const id = /<meta name="citation_arxiv_id" content="([^"]+)"/.exec(html)?.[1];
    const version = /^[^_]*\d(v\d)_/.exec(file)?.[1] ?? '';
    return id && /<blockquote class="abstract/.test(html) ? [serve(web, id + version, html)] : [];
  });

describe.skipIf(!haveCaptures)('an open note is no taller than the abstract and one line', () => {
  it(`on the pages of 86 real papers, and on seven pages of arXiv’s own${WITHOUT}`, async () => {
    const feed = readArxivFeed(capture('feeds/atom_cs.AI_2025-08-20_86entries.xml'));
    const real = feed.papers.map(({ paper: { title, abstract } }) => ({ title, abstract }));
    const captured = capturedPages();
    expect([real.length, captured.length]).toEqual([86, 7]);
    expect(await fitting([...pagesOf(real), ...captured])).toBeGreaterThanOrEqual(MOST_OF_THEM);
  });
});
