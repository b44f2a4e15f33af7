/** The readings that the bench keeps: asked for as the extension asks, written down by request, and heeded as it heeds them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chat, firstCapabilities } from '../../../lib/digests/engines/openai';
import { isFlagged, theChecker, verdictOf } from '../../bench/evidence/checker';
import { recordReadings } from '../../bench/evidence/record-readings';
import { keptReadings, readGroup, readingGroups } from '../../bench/evidence/second-reading';
import { type ModelServer, startModelServer } from '../../fake-web/servers/model';

/** Papers of this repository: the others are beside it, and may be absent. */
const groups = readingGroups()
  .first.filter(({ statements }) => !statements[0]?.paper.startsWith('arxiv:'))
  .slice(0, 3);
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());

async function recorded(known = new Set<string>()): Promise<Record<string, string>[]> {
  const lines: string[] = [];
  const { baseUrl } = server;
  const capabilities = firstCapabilities(baseUrl, 'tide-1');
  const endpoint = { baseUrl, model: 'tide-1', capabilities, fetch, now: () => 7 };
  const write = (line: string) => void lines.push(line);
  await recordReadings(groups, { known, chat: (request) => chat(request, endpoint), write });
  return lines.map((line) => JSON.parse(line) as Record<string, string>);
}

it('are written down by request, a letter for each statement and each control', async () => {
  const rows = await recorded();
  expect(rows).toHaveLength(groups.length);
  for (const [i, { request, verdicts }] of rows.entries()) {
    expect(request).toMatch(/^[\da-f]{16}$/);
    expect(verdicts).toMatch(/^[fdu]+$/);
    // The controls, and of what is written all but the paper's own sentences.
    expect(verdicts?.length).toBeGreaterThan(2);
    expect(verdicts?.length).toBeLessThanOrEqual((groups[i]?.statements.length ?? 0) + 2);
  }
});

it('go on where they broke off, and hold what could not be read as not answered', async () => {
  const [first, ...rest] = await recorded();
  server.next({ quirk: 'blank' });
  const again = await recorded(new Set([first?.request ?? '']));
  expect(again.map(({ request }) => request)).toEqual(rest.map(({ request }) => request));
  expect(again[0]?.verdicts).toMatch(/^-+$/);
  expect(again[1]).toEqual(rest[1]);
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
