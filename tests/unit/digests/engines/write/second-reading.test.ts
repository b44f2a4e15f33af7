/** A second reading of what a model wrote: what it says is wrong is struck, and who fails the controls is believed about nothing. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../../../../lib/digests/engines/engine-error';
import { type WriteTools, writeDigest } from '../../../../../lib/digests/engines/write';
import type { Digest, Statement } from '../../../../../lib/records/digest';
import type { AnswerRow, Job } from '../../../../../lib/records/job';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { ABSTRACT, jobAt, toolsAt } from './at-work';

const SOUND = 'Nine tide gauges were read over 12 years.';
/** Nothing in its words tells our rules. */
const WRONG = 'The model weighs dredging against the phase of the moon.';
const KEY_POINTS = [
  { text: SOUND, sources: [2] },
  { text: WRONG, sources: [3] },
  { text: 'Dry years double the silting, by 37% on average.', sources: [4] },
];
const DIGEST = {
  limitations: [],
  tldr: { text: 'Dry years double how fast harbours silt up.', sources: [4] },
  keyPoints: KEY_POINTS,
  summary: KEY_POINTS.slice(0, 2),
  methodology: [],
  results: [],
  implications: [],
  tags: [],
  translatedTitle: null,
};
let server: ModelServer;
let answers: AnswerRow[];
/** What was asked of a judge, as it was said. */
let asked: string[];

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());
beforeEach(() => {
  server.requests.length = 0;
  answers = [];
  asked = [];
});

async function digestOf(
  { reread = true, ...given }: Omit<Partial<Job>, 'reread'> & { reread?: boolean } = {},
  tools: Partial<WriteTools> = {},
): Promise<Digest> {
  const keep: WriteTools['keep'] = async (answer) =>
    void answers.push({ ...answer, job: 'x', part: answers.length, at: 0 });
  const job = jobAt(server.baseUrl, { ...given, ...(reread && { reread }) });
  const result = await writeDigest(
    job,
    toolsAt(server.baseUrl, keep, { nonce: crypto.randomUUID().replaceAll('-', ''), ...tools }),
  );
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result.digest;
}

interface Told {
  id: number;
  text: string;
}

/** The digest is this one, and what reads it again says of each statement what `judge` does. */
function judged(judge: (told: Told) => unknown): Partial<WriteTools> {
  return {
    chat: async ({ messages }) => {
      const text = messages.at(-1)?.content ?? '';
      const usage = { input: 1, output: 1, counted: true };
      const [, block] = /<statements \w+>\n([\s\S]*)\n<\/statements /.exec(text) ?? [];
      asked.push(text);
      if (block === undefined) return { text: JSON.stringify(DIGEST), finish: 'stop', usage };
      const told = [...block.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, id, words]) => ({
        id: Number(id),
        text: words ?? '',
      }));
      return {
        text: JSON.stringify({ statements: told.flatMap((each) => judge(each) ?? []) }),
        finish: 'stop',
        usage,
      };
    },
  };
}

const statementsOf = ({ sections }: Digest): Statement[] =>
  Object.values(sections).flatMap(({ statements }) => statements);
const named = (digest: Digest, text: string): Statement[] =>
  statementsOf(digest).filter((each) => each.text === text);
/** Who knows what is right. */
const knowing = ({ id, text }: Told) => {
  const isWrong = text === WRONG || !isOfPaper(text);
  return {
    id,
    sources: [3],
    why: isWrong ? 'rain, not the moon' : '',
    verdict: isWrong ? 'differs' : 'follows',
  };
};
/** Of what we say here; the control that is wrong has another figure, or is of something else. */
const isOfPaper = (text: string): boolean =>
  statementTexts.has(text) ||
  /^(?:Harbours|We read nine tide gauges for 12 |Our model|Dry years double the silting, by 37%|These)/.test(
    text,
  );
const statementTexts = new Set([DIGEST.tldr.text, ...KEY_POINTS.map(({ text }) => text)]);

describe('a second reading', () => {
  it('is asked for only where the reader wants it', async () => {
    const digest = await digestOf({ reread: false }, judged(knowing));
    expect(asked).toHaveLength(1);
    expect(digest.reread).toBeUndefined();
    expect(named(digest, WRONG)[0]?.evidence.check).toBe('supported');
  });

  it('strikes what it says is wrong, wherever that stands, with what it says against it and the sentence it rests on', async () => {
    const digest = await digestOf({}, judged(knowing));
    expect(asked).toHaveLength(2);
    expect(digest.reread).toEqual({ kind: 'done', all: 3, read: 3, doubted: 1, cleared: 0 });
    const struck = named(digest, WRONG);
    expect(struck).toHaveLength(2);
    for (const { evidence } of struck) {
      expect(evidence).toMatchObject({ check: 'unsupported', doubt: 'rain, not the moon.' });
      expect(evidence.quote).toMatch(/^Our model weighs rain/);
    }
    for (const { evidence } of named(digest, SOUND)) expect(evidence.check).toBe('supported');
  });

  it('is of each statement once, beside the whole abstract and two controls, and not of the paper’s own sentences', async () => {
    await digestOf({}, judged(knowing));
    const [, user = ''] = asked;
    expect(user).toContain('[5] These findings may help to plan dredging.');
    const [, block = ''] = /<statements \w+>\n([\s\S]*)\n<\/statements /.exec(user) ?? [];
    const told = block.split('\n').map((line) => line.replace(/^\[\d+\] /, ''));
    // The last key point is the authors' own sentence; it may stand among them as a control.
    const own = [DIGEST.tldr.text, SOUND, WRONG];
    expect(told).toHaveLength(own.length + 2);
    for (const text of own) expect(told.filter((each) => each === text)).toHaveLength(1);
    const controls = told.filter((each) => !own.includes(each));
    expect(controls.filter((each) => ABSTRACT.includes(each))).toHaveLength(1);
  });

  it.each<[who: string, verdict: string]>([
    ['agrees with everything', 'follows'],
    ['doubts everything', 'differs'],
    ['cannot tell', 'unclear'],
  ])('by who %s counts for nothing', async (_, verdict) => {
    const digest = await digestOf(
      {},
      judged(({ id }) => ({ id, sources: [], why: 'so it is', verdict })),
    );
    expect(digest.reread).toEqual({ kind: 'distrusted' });
    expect(named(digest, WRONG)[0]?.evidence).not.toHaveProperty('doubt');
    expect(named(digest, SOUND)[0]?.evidence.check).toBe('supported');
  });

  it('that left statements out says of how many it is', async () => {
    const digest = await digestOf(
      {},
      judged((told) => (told.text === SOUND ? undefined : knowing(told))),
    );
    expect(digest.reread).toEqual({ kind: 'done', all: 3, read: 2, doubted: 1, cleared: 0 });
    expect(named(digest, SOUND)[0]?.evidence.check).toBe('supported');
  });

  it.each<[what: string, broken: object]>([
    ['verdicts that are none', { verdict: 'maybe' }],
    ['no numbers', { id: 'one' }],
  ])('of which nothing can be read for its %s has failed: nobody was wrong', async (_, broken) => {
    const digest = await digestOf(
      {},
      judged((told) => ({ ...knowing(told), ...broken })),
    );
    expect(digest.reread).toEqual({
      kind: 'failed',
      failure: { kind: 'wrong-shape', issues: ['statements'] },
    });
  });

  it('that was cut off before a control has failed, for what it was cut off by', async () => {
    const { chat } = judged(({ id, text }) => (text === SOUND ? knowing({ id, text }) : undefined));
    const cut: WriteTools['chat'] = async (request) => {
      const answer = await (chat as WriteTools['chat'])(request);
      return asked.length === 2 ? { ...answer, finish: 'length' } : answer;
    };
    const { reread } = await digestOf({}, { chat: cut });
    expect(reread).toEqual({ kind: 'failed', failure: { kind: 'too-long' } });
  });

  it('takes verdicts and numbers as models spell them, and lives without a reason', async () => {
    const spelt = judged((told) => {
      const { verdict } = knowing(told);
      return { id: `[${told.id}]`, sources: ['S3', 99, 3], verdict: `${verdict.toUpperCase()}.`, why: 7 };
    });
    const digest = await digestOf({}, spelt);
    expect(digest.reread).toMatchObject({ kind: 'done', doubted: 1 });
    expect(named(digest, WRONG)[0]?.evidence).toMatchObject({
      doubt: '≠',
      quote: expect.stringMatching(/^Our model/),
    });
  });

  it('that names a sentence that is none leaves the one that was named', async () => {
    const digest = await digestOf(
      {},
      judged((told) => ({ ...knowing(told), sources: [99] })),
    );
    expect(named(digest, WRONG)[0]?.evidence.quote).toMatch(/^Our model weighs/);
  });

  it('that does not come leaves the digest as it was, and says why', async () => {
    const { chat } = judged(knowing);
    let requests = 0;
    const breaking: WriteTools['chat'] = async (request) => {
      requests += 1;
      if (requests > 1) throw new EngineError({ kind: 'server', status: 500 });
      return (chat as WriteTools['chat'])(request);
    };
    const digest = await digestOf({}, { chat: breaking });
    expect(digest.reread).toEqual({ kind: 'failed', failure: { kind: 'server', status: 500 } });
    expect(named(digest, WRONG)[0]?.evidence.check).toBe('supported');
  });

  it('is paid once: an answer that is there is read, and nothing asked', async () => {
    // Whoever takes the job up again sets the paper apart by another word.
    for (const createdAt of [1, 2, 3, 4, 5, 6, 7, 8]) {
      answers = [];
      await digestOf({ createdAt }, judged(knowing));
      const kept = answers;
      expect(kept.map(({ kind }) => kind)).toEqual(['digest', 'reread']);
      asked = [];
      const digest = await digestOf({ createdAt }, { ...judged(knowing), kept });
      expect(asked).toHaveLength(0);
      expect(digest.reread).toMatchObject({ kind: 'done', doubted: 1 });
      expect(named(digest, WRONG)[0]?.evidence.check).toBe('unsupported');
    }
  });

  it('by the fake model finds figures that no sentence has', async () => {
    const digest = await digestOf();
    expect(digest.reread).toMatchObject({ kind: 'done', doubted: 0 });
    expect(server.requests).toHaveLength(2);
  });
});
