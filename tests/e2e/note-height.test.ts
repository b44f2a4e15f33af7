/** An open note is an index to the abstract: it is hardly ever taller than that (sketches, rule 2). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArxivFeed } from '../../lib/sources/arxiv-feed';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { capture, haveCaptures, WITHOUT } from '../unit/captures';
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

type Abstract = { title: string; abstract: string };

/** How many of the pages hold an open note that is no taller than the abstract and one line more. */
async function fitting(abstracts: Abstract[]) {
  const page = await gloss.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  const taller: string[] = [];
  for (const [i, { title, abstract }] of abstracts.entries()) {
    const id = `2606.${70_000 + i}`;
    await openNote(page, serve(web, id, absPage(web, { id, title, abstract })));
    const { height, abstractHeight } = await readNote(page);
    expect(abstractHeight).toBeGreaterThan(0);
    if (height > abstractHeight + ONE_LINE) taller.push(`${title}: ${height} under ${abstractHeight}`);
  }
  await page.close();
  console.info(`${abstracts.length - taller.length} of ${abstracts.length} open notes fit`, taller);
  return (abstracts.length - taller.length) / abstracts.length;
}

describe.skipIf(!haveCaptures)('an open note is no taller than the abstract and one line', () => {
  it(`on the pages of 86 real papers${WITHOUT}`, async () => {
    const feed = readArxivFeed(capture('feeds/atom_cs.AI_2025-08-20_86entries.xml'));
    const real = feed.papers.map(({ paper: { title, abstract } }) => ({ title, abstract }));
    expect(real).toHaveLength(86);
    expect(await fitting(real)).toBeGreaterThanOrEqual(MOST_OF_THEM);
  });
});
