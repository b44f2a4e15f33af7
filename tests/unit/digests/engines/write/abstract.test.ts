/** An abstract in the reader's language: each sentence beside its own, and what is no translation told as none. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type WriteTools, writeDigest } from '../../../../../lib/digests/engines/write';
import type { AnswerRow, Job } from '../../../../../lib/records/job';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { glossaryOf } from '../language/glossaries';
import { ABSTRACT, jobAt, toolsAt } from './at-work';

/** Of `ABSTRACT`, with its formula held back. */
const SAID = [
  '港口会淤积，而没有人能说出何时。',
  '我们在 12 年里读取了九个验潮站的数据。',
  '我们的模型以 ⟦1⟧ 的先验权衡降雨与疏浚。',
  '干旱年份使淤积加倍，平均为 37%。',
  '这些发现可能有助于规划疏浚。',
];
const PLACES = ['Newcastle University', 'IBM'];
let server: ModelServer;
let answers: AnswerRow[];

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());
beforeEach(() => {
  server.requests.length = 0;
  answers = [];
});

interface Given {
  title?: string;
  language?: string;
  affiliations?: string[];
  abstract?: string;
  translate?: boolean;
  tools?: Partial<WriteTools>;
}

async function digestOf({
  title = 'BERT',
  language = 'zh-CN',
  affiliations = [],
  abstract = ABSTRACT,
  translate,
  tools,
}: Given = {}) {
  const text = { title, abstract, primary: 'cs.LG', categories: ['cs.LG'] };
  const wish: Partial<Job> = translate === false ? {} : { translate: { affiliations } };
  const result = await writeDigest(
    jobAt(server.baseUrl, { language, text, ...wish }),
    toolsAt(
      server.baseUrl,
      async (answer) => void answers.push({ ...answer, job: 'x', part: answers.length, at: 0 }),
      { glossary: glossaryOf(language), ...tools },
    ),
  );
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result.digest;
}

const asked = () => server.requests.map(({ body }) => JSON.stringify(body));
const numbered = (texts: readonly string[], ids = texts.map((_, i) => i + 1)) =>
  texts.map((text, i) => ({ id: ids[i], text }));
/** The next digest is as it would be, and the answers after it these. */
async function bring(...after: object[]) {
  await digestOf({ translate: false });
  const [digest] = answers;
  server.requests.length = 0;
  answers = [];
  server.next({ text: digest?.text ?? '' });
  for (const each of after) server.next({ text: JSON.stringify(each) });
}
const withSentence = (place: number, text: string) => SAID.map((each, i) => (i === place ? text : each));
const kindsOf = async (given: Given = {}) =>
  (await digestOf(given)).abstract?.sentences.map(({ kind }) => kind);

describe('an abstract', () => {
  it('is not asked for unless the reader wants it, nor where it is in the language already', async () => {
    expect((await digestOf({ translate: false })).abstract).toBeUndefined();
    expect((await digestOf({ language: 'en' })).abstract).toBeUndefined();
    expect(asked()).toHaveLength(2);
  });

  it('comes with one further request, each sentence beside its own, formulas held back and drawn', async () => {
    await bring({ sentences: numbered(SAID), affiliations: [] });
    const { abstract } = await digestOf();
    expect(asked()).toHaveLength(2);
    expect(asked()[1]).toContain('[3] Our model weighs rain against dredging, with a prior of ⟦1⟧.');
    expect(abstract?.of).toBe(ABSTRACT);
    expect(abstract?.sentences.map(({ of }) => of).join(' ')).toBe(ABSTRACT);
    expect(abstract?.sentences[2]).toMatchObject({
      kind: 'translated',
      text: '我们的模型以 $p<0.05$ 的先验权衡降雨与疏浚。',
      inline: expect.any(Array) as [],
      ofInline: expect.any(Array) as [],
    });
  });

  it.each<[what: string, place: number, said: string]>([
    ['came back in English', 0, 'Harbours silt up, and nobody can say when.'],
    ['did not come', 0, ''],
    ['lost its formula', 2, '我们的模型权衡降雨与疏浚。'],
    ['has another number', 3, '干旱年份使淤积加倍，平均为 73%。'],
    ['lost its number', 1, '我们读取了九个验潮站的数据。'],
  ])('of which one sentence %s: that one alone is asked for once more', async (_, place, said) => {
    await bring(
      { sentences: numbered(withSentence(place, said)), affiliations: [] },
      { sentences: numbered([SAID[place] ?? ''], [place + 1]), affiliations: [] },
    );
    expect(await kindsOf()).toEqual(Array(5).fill('translated'));
    expect(asked()).toHaveLength(3);
    expect(asked()[2]?.match(/\\n\[\d\] /g)).toEqual([`\\n[${place + 1}] `]);
  });

  it('says of what came wrong twice that it is not translated, and what was changed', async () => {
    const wrong = withSentence(3, '干旱年份使淤积加倍，平均为 73%。').with(0, 'Harbours silt up, they say.');
    await bring({ sentences: numbered(wrong) }, { sentences: numbered(wrong) });
    const { abstract } = await digestOf();
    expect(abstract?.sentences[0]).toEqual({
      kind: 'untranslated',
      of: 'Harbours silt up, and nobody can say when.',
    });
    expect(abstract?.sentences[3]).toMatchObject({ kind: 'changed', parts: ['37', '73'] });
    expect(abstract?.sentences[1]?.kind).toBe('translated');
    expect(abstract?.failure).toBeUndefined();
  });

  it('does not take a formula of one sentence for that of another', async () => {
    const wrong = SAID.with(2, '我们的模型权衡降雨与疏浚。').with(
      3,
      '干旱年份使淤积加倍，平均为 37%（⟦1⟧）。',
    );
    await bring({ sentences: numbered(wrong) }, { sentences: numbered(wrong) });
    expect((await kindsOf())?.slice(2, 4)).toEqual(['changed', 'untranslated']);
  });

  it('is told of a word that its field never says so, and of a name that stopped half way', async () => {
    const abstract = 'We study isotonic regression. Gauges of Newcastle were read.';
    const said = numbered(['我们研究异质回归。', '读取了新castle的验潮站。']);
    await bring({ sentences: said }, { sentences: said });
    const { sentences } = (await digestOf({ abstract })).abstract ?? {};
    expect(sentences?.[0]).toMatchObject({ terms: [{ said: '异质回归', as: '保序回归' }] });
    expect(sentences?.[1]).toMatchObject({ kind: 'changed', parts: ['castle'] });
    expect(asked()[1]).toContain('isotonic regression = 保序回归');
  });

  it('is kept as untranslated, with the reason, where asking for it fails: the digest is there', async () => {
    await bring();
    server.next({ quirk: 'unauthorized' });
    const { state, abstract } = await digestOf();
    expect(state).toEqual({ kind: 'ready' });
    expect(abstract?.failure).toEqual({ kind: 'key-refused', status: 401 });
    expect(abstract?.sentences.every(({ kind }) => kind === 'untranslated')).toBe(true);
    expect(asked()).toHaveLength(2);
  });

  it.each(['blank', 'wrong-shape', 'length'] as const)(
    'is asked for once more after an answer that is %s',
    async (quirk) => {
      await bring();
      server.next({ quirk });
      server.next({ text: JSON.stringify({ sentences: numbered(SAID) }) });
      expect(await kindsOf()).toEqual(Array(5).fill('translated'));
    },
  );

  it('is read again from what was kept, and not paid again', async () => {
    await bring({ sentences: numbered(SAID.with(0, '')) }, { sentences: numbered(SAID.slice(0, 1)) });
    const before = await digestOf();
    expect(answers).toHaveLength(3);
    server.requests.length = 0;
    expect((await digestOf({ tools: { kept: [...answers] } })).abstract).toEqual(before.abstract);
    expect(asked()).toEqual([]);
  });

  it('is found among what was kept where the title before it brought nothing', async () => {
    const title = 'Silting of harbours';
    server.next({ quirk: 'english-title' });
    server.next({ quirk: 'unauthorized' });
    server.next({ text: JSON.stringify({ sentences: numbered(SAID) }) });
    const before = await digestOf({ title });
    expect(answers).toHaveLength(2);
    server.requests.length = 0;
    const again = await digestOf({ title, tools: { kept: [...answers] } });
    expect(again.abstract).toEqual(before.abstract);
    // The title alone.
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toContain('<title ');
  });

  it('stops when it is told to', async () => {
    await bring();
    const stop = new AbortController();
    server.next({ quirk: 'stall' });
    const tools = {
      signal: stop.signal,
      keep: async () => void setTimeout(() => stop.abort(), 50),
    };
    await expect(digestOf({ tools })).rejects.toThrow('stopped');
  });
});

describe('institutions', () => {
  it('come with it, each beside its own name; what is all name is its own translation', async () => {
    await bring({ sentences: numbered(SAID), affiliations: numbered(['纽卡斯尔大学', 'IBM']) });
    expect((await digestOf({ affiliations: PLACES })).affiliations).toMatchObject([
      { kind: 'translated', of: 'Newcastle University', text: '纽卡斯尔大学' },
      { kind: 'translated', of: 'IBM', text: 'IBM' },
    ]);
    expect(asked()).toHaveLength(2);
  });

  it.each(['新castle大学', 'Newcastle大学', '新castle University'])(
    'are never half translated: %s',
    async (said) => {
      const half = { sentences: numbered(SAID), affiliations: numbered([said]) };
      await bring(half, half);
      const { affiliations } = await digestOf({ affiliations: PLACES.slice(0, 1) });
      expect(affiliations?.[0]?.kind).not.toBe('translated');
      expect(asked()).toHaveLength(3);
    },
  );
});
