/** A worker that dies between two requests of one job: what the next one reads of what was kept, with the real writer. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDigest } from '../../../lib/digests/engines/write';
import { enqueue } from '../../../lib/jobs/enqueue';
import type { RunnerDeps } from '../../../lib/jobs/runner';
import { LEASE } from '../../../lib/jobs/times';
import { type ModelServer, startModelServer } from '../../fake-web/servers/model';
import { ABSTRACT, toolsAt } from '../digests/engines/write/at-work';
import { type Context, createLife } from './life';
import { NOW, wishOf } from './wishes';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());

const PART = '{"tldr": {"text": "港口在干旱年份淤积得更快。", "sources": [4]}}';
const TITLE = '{"translatedTitle": "港口何时淤积"}';
const text = {
  title: 'When harbours silt up',
  abstract: ABSTRACT,
  primary: 'physics.ao-ph',
  categories: ['physics.ao-ph'],
};

/** Writes with the fake model; its worker dies as soon as so many answers are kept. */
const writer =
  (dieAfter: number) =>
  (own: Context): RunnerDeps['write'] => {
    let kept = 0;
    return (job, signal, keep) =>
      writeDigest(
        job,
        toolsAt(
          server.baseUrl,
          async (answer) => {
            await keep(answer);
            if (++kept < dieAfter) return;
            own.die();
            await new Promise(() => undefined);
          },
          { kept: job.answers, signal },
        ),
      );
  };

describe('a worker that dies after the title of a digest whose repair failed', () => {
  it('leaves a title that the next one reads as a title, and asks for the repair alone', async () => {
    const life = createLife();
    await enqueue(life.db, wishOf(0, { text, language: 'zh-CN', endpoint: server.baseUrl }), NOW);
    server.next({ text: PART });
    server.next({ quirk: 'status', status: 401 });
    server.next({ text: TITLE });
    const first = life.context(writer(2));
    await Promise.race([first.runner.pump().catch(() => undefined), first.died]);
    expect((await life.db.answers.toArray()).map(({ kind }) => kind)).toEqual(['digest', 'title']);

    life.setClock(life.now() + LEASE + 1);
    server.requests.length = 0;
    server.next({ text: PART });
    await life.context(writer(9)).runner.pump();
    const [digest] = await life.db.digests.toArray();
    expect(digest?.title).toMatchObject({ kind: 'translated', text: '港口何时淤积' });
    expect(digest?.sections.tldr.statements[0]?.text).toBe('港口在干旱年份淤积得更快。');
    const kinds = (await life.db.answers.toArray()).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['digest', 'title', 'repair']);
    expect(kinds.filter((kind) => kind === 'title')).toHaveLength(1);
    expect((await life.db.spending.toArray())[0]).toMatchObject({ papers: 1, requests: kinds.length });
  });

  it('leaves rows of a Gloss before, which tell no kind: they are read in their order', async () => {
    const life = createLife();
    await enqueue(life.db, wishOf(0, { text, language: 'zh-CN', endpoint: server.baseUrl }), NOW);
    server.next({ text: PART });
    server.next({ text: PART });
    server.next({ text: TITLE });
    const first = life.context(writer(3));
    await Promise.race([first.runner.pump().catch(() => undefined), first.died]);
    await life.db.answers.toCollection().modify((row) => {
      delete row.kind;
    });
    expect(await life.db.answers.count()).toBe(3);
    life.setClock(life.now() + LEASE + 1);
    server.requests.length = 0;
    await life.context(writer(9)).runner.pump();
    expect(server.requests).toEqual([]);
    expect((await life.db.digests.toArray())[0]?.title).toMatchObject({ text: '港口何时淤积' });
  });
});
