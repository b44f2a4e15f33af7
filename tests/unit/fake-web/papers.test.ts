import { afterEach, describe, expect, it } from 'vitest';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { feedDaysUntil, submissionWindow } from '../../fake-web/calendar';
import { CURATED_PAPERS } from '../../fake-web/corpus/curated';
import { midnightOffset, newYorkTime } from '../../fake-web/new-york';
import { texToUnicode } from '../../fake-web/tex-accents';

const started: FakeWeb[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((web) => web.close()));
});

async function start(options: Parameters<typeof startFakeWeb>[0]): Promise<FakeWeb> {
  const web = await startFakeWeb(options);
  started.push(web);
  return web;
}

describe('the papers of a day', () => {
  it('are the same for the same seed, and others for another', async () => {
    const [a, b, c] = [
      await start({ seed: 7, today: '2026-09-24' }),
      await start({ seed: 7, today: '2026-09-24' }),
      await start({ seed: 8, today: '2026-09-24' }),
    ];
    expect(a.papers).toEqual(b.papers);
    expect(a.papers.map(({ title }) => title)).not.toEqual(c.papers.map(({ title }) => title));
  });

  it('stay what they were when the site moves on a day', async () => {
    const web = await start({ today: '2026-09-24' });
    const before = structuredClone(web.papers);
    web.goToDay('2026-09-25');
    expect(web.papers.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
    web.goToDay('2026-09-24');
    expect(web.papers).toEqual(before);
  });

  it.each([10, 115, 1000, 10_000])('are as many as asked: %i, no id twice', async (papersPerDay) => {
    const { papers } = await start({ papersPerDay, today: '2026-09-24' });
    expect(papers.length).toBe(papersPerDay);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papersPerDay);
  });

  it('are about sixty in cs.LG and math.PR, of all four kinds', async () => {
    for (const today of ['2026-09-23', '2026-09-24', '2026-11-20']) {
      const rows = (await start({ today })).listed('cs.LG', 'math.PR');
      expect(rows.length).toBeGreaterThan(45);
      expect(rows.length).toBeLessThan(75);
      expect(new Set(rows.map(({ type }) => type)).size).toBe(4);
    }
  });

  it('exist on a Sunday too', async () => {
    expect((await start({ today: '2026-09-27' })).papers.length).toBe(115);
  });

  it('were submitted in their batch, ids in the order of submission', async () => {
    const { papers } = await start({ today: '2026-09-21' });
    const { from, to } = submissionWindow('2026-09-21');
    const fresh = papers.filter(({ action }) => action === 'new');
    const times = fresh.map(({ versions }) => versions[0]?.at ?? 0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.every((at) => at >= from && at < to)).toBe(true);
    expect(fresh.map(({ id }) => id)).toEqual(fresh.map(({ id }) => id).sort());
    const revised = papers.filter(({ action }) => action === 'replace');
    expect(revised.every(({ version }) => version >= 2 && version <= 5)).toBe(true);
    for (const { versions } of revised) expect(versions.at(-1)?.at).toBeGreaterThanOrEqual(from);
  });

  it('come back: two papers of three days ago are revised', async () => {
    const web = await start({ today: '2026-09-24' });
    const revised = new Set(web.papers.filter(({ action }) => action === 'replace').map(({ id }) => id));
    web.goToDay('2026-09-21');
    const again = web.papers.filter(({ id, action }) => action === 'new' && revised.has(id));
    expect(again.length).toBe(2);
  });
});

describe('the hand-written papers', () => {
  it('are at least two dozen, over all fields, in every odd form', () => {
    expect(CURATED_PAPERS.length).toBeGreaterThanOrEqual(24);
    const primaries = new Set(CURATED_PAPERS.map(({ categories }) => categories[0]));
    for (const id of [
      'cs.LG',
      'cs.CL',
      'cs.CV',
      'cs.DS',
      'math.PR',
      'math.CO',
      'hep-th',
      'cond-mat.mtrl-sci',
      'quant-ph',
      'q-bio.NC',
      'stat.ML',
      'econ.EM',
      'astro-ph.EP',
    ])
      expect(primaries).toContain(id);
    const some = (test: (abstract: string) => boolean): boolean =>
      CURATED_PAPERS.some(({ abstract }) => test(abstract));
    expect(some((text) => text.includes('$\\mathbb{E}[X] = 2^{s+1} - 3$'))).toBe(true);
    expect(some((text) => text.includes('\n\n'))).toBe(true);
    expect(some((text) => text.startsWith('Background: ') && text.includes(' Methods: '))).toBe(true);
    expect(some((text) => text.match(/\.(\s|$)/g)?.length === 1)).toBe(true);
    expect(some((text) => text.match(/\.(\s|$)/g)?.length === 3)).toBe(true);
  });

  it('come first among the day’s new papers', async () => {
    const { papers } = await start({ today: '2026-09-24' });
    expect(papers[0]?.title).toMatch(/^Tidemark/);
    expect(
      papers.filter(({ title }) => CURATED_PAPERS.some((written) => written.title === title)).length,
    ).toBe(CURATED_PAPERS.length);
  });
});

describe('arXiv’s clock', () => {
  it('knows both offsets of New York', () => {
    expect([midnightOffset('2026-07-01'), midnightOffset('2026-12-01')]).toEqual(['-0400', '-0500']);
    // The day the clocks go back still begins in summer time.
    expect(midnightOffset('2026-11-01')).toBe('-0400');
    expect(new Date(newYorkTime('2026-11-01', 14)).toISOString()).toBe('2026-11-01T19:00:00.000Z');
  });

  it('has batches that follow each other without a gap', () => {
    const days = feedDaysUntil('2026-09-25', 10).reverse();
    for (const [place, day] of days.slice(1).entries()) {
      expect(submissionWindow(day).from).toBe(submissionWindow(days[place] as string).to);
    }
  });

  it('turns TeX accents into letters', () => {
    expect(texToUnicode(String.raw`J\"org Pi\v{z}urella Al\'an Kr{\ss}e S{\o}ren Jakub\r{u}v In\`es`)).toBe(
      'Jörg Pižurella Alán Krße Søren Jakubův Inès',
    );
  });
});
