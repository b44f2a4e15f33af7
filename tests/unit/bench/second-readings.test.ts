/** The readings that the bench keeps: asked for as the extension asks, written down by request, and heeded as it heeds them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chat, firstCapabilities } from '../../../lib/digests/engines/openai';
import { isFlagged, theChecker, verdictOf } from '../../bench/evidence/checker';
import { recordReadings } from '../../bench/evidence/record-readings';
import { keptReadings, readGroup, readingGroups } from '../../bench/evidence/second-reading';
import { type ModelServer, startModelServer } from '../../fake-web/servers/model';

const about = { model: 'tide-1', day: '2026-06-18' };
/** Papers of this repository: the others are beside it, and may be absent. */
const groups = readingGroups()
  .first.filter(({ statements }) => !statements[0]?.paper.startsWith('arxiv:'))
  .slice(0, 3);
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());

async function recorded(): Promise<string[]> {
  const lines: string[] = [];
  const { baseUrl } = server;
  const endpoint = {
    baseUrl,
    model: 'tide-1',
    capabilities: firstCapabilities(baseUrl, 'tide-1'),
    fetch,
    now: () => 7,
  };
  await recordReadings(groups, {
    about,
    chat: (request) => chat(request, endpoint),
    write: (line) => lines.push(line),
  });
  return lines;
}

it('are written down by request, a letter for each statement and each control', async () => {
  const [first, ...rest] = (await recorded()).map((line) => JSON.parse(line) as Record<string, string>);
  expect(first).toEqual(about);
  expect(rest).toHaveLength(groups.length);
  for (const [i, { request, verdicts }] of rest.entries()) {
    expect(request).toMatch(/^[\da-f]{16}$/);
    expect(verdicts).toMatch(/^[fdu]+$/);
    // The controls, and of what is written all but the paper's own sentences.
    expect(verdicts?.length).toBeGreaterThan(2);
    expect(verdicts?.length).toBeLessThanOrEqual((groups[i]?.statements.length ?? 0) + 2);
  }
});

it('of a model that answers nothing are none', async () => {
  server.next({ quirk: 'broken' });
  await expect(recorded()).rejects.toThrow();
});

it('that are kept belong to what would be asked now, and change what rules said', async () => {
  const kept = keptReadings();
  if (!kept) throw new Error('No readings are kept.');
  for (const group of groups) {
    const { reread, checked } = await readGroup(group, kept.aside);
    expect(reread?.kind).toBe('done');
    for (const { statement, verdict } of checked) {
      const alone = verdictOf(theChecker, statement, group.paper);
      if (statement.fault) expect(isFlagged(verdict) || !isFlagged(alone)).toBe(true);
    }
  }
  const all = (await Promise.all(groups.map((group) => readGroup(group, kept.aside)))).flatMap(
    ({ checked }) => checked,
  );
  const faulty = all.filter(({ statement }) => statement.fault);
  expect(faulty.length).toBeGreaterThan(5);
  expect(faulty.filter(({ verdict }) => isFlagged(verdict)).length / faulty.length).toBeGreaterThan(0.9);
});
