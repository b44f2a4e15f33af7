import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeDigest } from '../../../../../lib/digests/engines/write';
import type { Digest } from '../../../../../lib/records/digest';
import type { TextGiven } from '../../../../../lib/records/full-text';
import { restsOn } from '../../../../../lib/store/digests';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { ABSTRACT, jobAt, toolsAt } from './at-work';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());
beforeEach(() => {
  server.requests.length = 0;
});

const RESULTS = { number: '4', title: 'Results', anchor: 'S4' };
const TEXT =
  'We show that gauges of steel reduce errors by 12 cm.\n\nThis suggests that steel helps every gauge we read.';
const READ: TextGiven = {
  kind: 'sections',
  address: 'https://arxiv.org/html/2606.00001v2',
  sections: [{ place: RESULTS, text: TEXT, part: true }],
  read: [{ ...RESULTS, part: true }],
  leftOut: [{ number: '2', title: 'Method', anchor: 'S2' }],
};

async function written(html: TextGiven, abstract = ABSTRACT): Promise<Digest> {
  const job = jobAt(server.baseUrl);
  const result = await writeDigest(
    { ...job, text: { ...job.text, abstract, html } },
    toolsAt(server.baseUrl, async () => undefined),
  );
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result.digest;
}
const statementsOf = ({ sections }: Digest) =>
  Object.values(sections).flatMap(({ statements }) => statements);
const asked = () => JSON.stringify(server.requests.at(-1)?.body);

describe('a digest from sections', () => {
  it('rests on abstract and sections, each at its place, and leads there', async () => {
    const digest = await written(READ);
    expect(asked()).toContain('Section: 4 Results (a part of it)');
    const fromSection = statementsOf(digest).filter(({ evidence }) => evidence.source !== 'abstract');
    expect(fromSection.length).toBeGreaterThan(0);
    for (const { evidence, sections } of fromSection) {
      expect(evidence.source).toEqual(RESULTS);
      expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(['verbatim', 'supported']).toContain(evidence.check);
      expect(sections).toEqual([{ label: '§4 Results', href: 'https://arxiv.org/html/2606.00001v2#S4' }]);
    }
    const fromAbstract = statementsOf(digest).filter(({ evidence }) => evidence.source === 'abstract');
    expect(fromAbstract.length).toBeGreaterThan(0);
    for (const { sections } of fromAbstract) expect(sections).toBeUndefined();
  });

  it('is read again beside its abstract and the sentences that it names, with those around them alone', async () => {
    const filler = Array.from(
      { length: 60 },
      (_, i) => `Gauge ${i + 100} stood where the pier ends, and was read by hand.`,
    );
    const text = `${TEXT}\n\n${filler.join(' ')}`;
    const html: TextGiven = { ...READ, sections: [{ place: RESULTS, text, part: true }] };
    const tools = toolsAt(server.baseUrl, async () => undefined);
    // Whichever controls are chosen, they are about what is shown.
    for (let createdAt = 1; createdAt <= 20; createdAt++) {
      const job = jobAt(server.baseUrl, { reread: true, createdAt });
      const result = await writeDigest({ ...job, text: { ...job.text, html } }, tools);
      if (result.kind !== 'written') throw new Error(JSON.stringify(result));
      expect(result.digest.reread?.kind).toBe('done');
    }
    expect(server.requests).toHaveLength(40);
    const shown = /<paper \w+>(.*?)<.paper /.exec(asked())?.[1] ?? '';
    for (const sentence of ['Harbours silt up', 'We show that gauges of steel', 'This suggests that steel'])
      expect(shown).toContain(sentence);
    expect(shown.match(/stood where the pier ends/g)?.length ?? 0).toBeLessThan(10);
  });

  it('says what was read and what was not, without the text', async () => {
    const { textRead } = await written(READ);
    expect(textRead).toEqual({
      kind: 'sections',
      address: 'https://arxiv.org/html/2606.00001v2',
      read: READ.kind === 'sections' && READ.read,
      leftOut: READ.kind === 'sections' && READ.leftOut,
    });
  });

  it('fits a page by its abstract alone: what sections hold is not compared', async () => {
    const digest = await written(READ);
    expect(restsOn(digest, ABSTRACT)).toBe(true);
    expect(restsOn(digest, `Not so. ${ABSTRACT}`)).toBe(false);
  });

  it('sections have no spans in the abstract', async () => {
    for (const { spans } of Object.values((await written(READ)).sections))
      for (const [start, end] of spans) expect(ABSTRACT.slice(start, end)).toMatch(/\.$/);
  });

  it('is none where none could be read, and says why', async () => {
    const digest = await written({ kind: 'abstract', because: 'none' });
    expect(digest.textRead).toEqual({ kind: 'abstract', because: 'none' });
    expect(asked()).not.toContain('Section:');
    for (const { evidence } of statementsOf(digest)) expect(evidence.source).toBe('abstract');
  });
});
