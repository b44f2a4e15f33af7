/** What the browser's own translator and summarizer are worth: the same checks as for any model. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../../../../lib/digests/engines/engine-error';
import { type WriteTools, writeDigest } from '../../../../../lib/digests/engines/write';
import { type TldrTools, writeTldr } from '../../../../../lib/digests/engines/write/tldr';
import { wordsOf } from '../../../../../lib/digests/evidence';
import type { Job } from '../../../../../lib/records/job';
import { evidenceFile } from '../../../../../scripts/lib/evidence-file';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { glossaryOf } from '../language/glossaries';
import { ABSTRACT, jobAt, toolsAt } from './at-work';

const TITLE = 'Isotonic regression of 9 harbours';
const SAID: Record<string, string> = {
  [TITLE]: '9 个港口的保序回归',
  'Harbours silt up, and nobody can say when.': '港口会淤积，而没有人能说出何时。',
  'We read nine tide gauges for 12 years.': '我们在 12 年里读取了九个验潮站的数据。',
  'Our model weighs rain against dredging, with a prior of ⟦1⟧.': '我们的模型以 ⟦1⟧ 的先验权衡降雨与疏浚。',
  'Dry years double the silting, by 37% on average.': '干旱年份使淤积加倍，平均为 37%。',
  'These findings may help to plan dredging.': '这些发现可能有助于规划疏浚。',
};
const translates = async (text: string) => SAID[text] ?? null;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());
beforeEach(() => {
  server.requests.length = 0;
});

const text = { title: TITLE, abstract: ABSTRACT, primary: 'cs.LG', categories: ['cs.LG'] };
const jobIn = (language: string, given: Partial<Job> = {}) =>
  jobAt(server.baseUrl, { language, text, translate: { affiliations: [] }, ...given });

async function digestWith(direct: WriteTools['direct']) {
  const tools = toolsAt(server.baseUrl, async () => {}, { glossary: glossaryOf('zh-CN'), direct });
  const result = await writeDigest(jobIn('zh-CN'), tools);
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result.digest;
}

describe('title and abstract by the browser’s translator', () => {
  it('go before the model’s, which is not asked for them', async () => {
    const { title, abstract } = await digestWith(translates);
    expect(title).toMatchObject({ kind: 'translated', text: '9 个港口的保序回归' });
    expect(abstract?.sentences.map(({ kind }) => kind)).toEqual(Array(5).fill('translated'));
    expect(abstract?.sentences[2]).toMatchObject({
      text: '我们的模型以 $p<0.05$ 的先验权衡降雨与疏浚。',
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[what: string, direct: (text: string) => Promise<string | null>]>([
    ['keeps silent', async () => null],
    ['gives English back', async (each) => each],
    ['drops its formula', async (each) => SAID[each]?.replace('⟦1⟧', '') ?? null],
  ])('are asked of the model, once, where it %s', async (_, direct) => {
    server.next({});
    server.next({
      text: JSON.stringify({
        sentences: Object.values(SAID)
          .slice(1)
          .map((said, i) => ({ id: i + 1, text: said })),
      }),
    });
    const { title, abstract } = await digestWith(direct);
    expect(title?.kind).toBe('translated');
    expect(abstract?.sentences.map(({ kind }) => kind)).toEqual(Array(5).fill('translated'));
    expect(server.requests).toHaveLength(2);
  });

  it('give way to the model’s where they say a term as its field never does', async () => {
    const wrong = async (each: string) => (each === TITLE ? '9 个港口的异质回归' : translates(each));
    // The model's title has the number, and no wrong word.
    expect((await digestWith(wrong)).title).toMatchObject({ kind: 'translated', text: '一项研究的题目 9' });
  });
});

describe('a digest where there is a summarizer and no language model', () => {
  const LINE = 'Nine tide gauges show that dry years double the silting of harbours, by 37% on average.';
  const write = (language: string, given: Partial<TldrTools> = {}) =>
    writeTldr(jobIn(language, { engine: 'built-in', model: 'built-in' }), {
      inTurn: (request) => request(),
      summarize: async () => LINE,
      glossary: glossaryOf(language),
      nonce: 'n0nce',
      words: wordsOf(evidenceFile()),
      now: () => 7,
      ...given,
    });
  const digestOf = async (language: string, given: Partial<TldrTools> = {}) => {
    const result = await write(language, given);
    if (result.kind !== 'written') throw new Error(JSON.stringify(result));
    return result.digest;
  };

  it('is a TL;DR, names what it rests on, and says that it is no more', async () => {
    const { state, sections, title } = await digestOf('en');
    expect(state).toEqual({
      kind: 'partial',
      missing: ['summary', 'methodology', 'results'],
      failure: { kind: 'tldr-only' },
    });
    const [statement] = sections.tldr.statements;
    expect(statement?.text).toBe(LINE);
    expect(statement?.evidence.check).toBe('supported');
    expect(statement?.evidence.quote).toContain('Dry years double the silting');
    expect(sections.results).toEqual({ statements: [], spans: [] });
    expect(title).toBeUndefined();
  });

  it('says of a number that is not the abstract’s that it is not', async () => {
    const { sections } = await digestOf('en', { summarize: async () => LINE.replace('37', '73') });
    expect(sections.tldr.statements[0]?.evidence.check).toBe('numbers-differ');
  });

  it('is in the reader’s language where the browser translates, checked before, its title and abstract too', async () => {
    const line = '九个验潮站表明，干旱年份使港口淤积加倍，平均为 37%。';
    const direct = async (each: string) => (each === LINE ? line : translates(each));
    const { language, sections, title, abstract } = await digestOf('zh-CN', { direct });
    expect(language).toBe('zh-CN');
    expect(sections.tldr.statements[0]).toMatchObject({ text: line, evidence: { check: 'supported' } });
    expect(title).toMatchObject({ kind: 'translated' });
    expect(abstract?.sentences.every(({ kind }) => kind === 'translated')).toBe(true);
  });

  it('is checked before it is translated: what the abstract does not bear out is not hidden by another language', async () => {
    // The authors say that they may.
    const said = 'These findings help to plan dredging.';
    const direct = async () => '这些发现有助于规划疏浚。';
    const { sections } = await digestOf('zh-CN', { summarize: async () => said, direct });
    expect(sections.tldr.statements[0]?.evidence.check).toBe('unsupported');
  });

  it.each<[what: string, given: Partial<TldrTools>, kind: string]>([
    ['nobody translates it', {}, 'wrong-language'],
    ['its translation lost a number', { direct: async () => '干旱年份使港口淤积加倍。' }, 'wrong-language'],
    ['it says nothing', { summarize: async () => ' ' }, 'blank'],
    ['it does not stop', { summarize: async () => 'word '.repeat(400) }, 'too-long'],
    [
      'it fails',
      { summarize: () => Promise.reject(new EngineError({ kind: 'no-built-in' })) },
      'no-built-in',
    ],
  ])('fails with its reason where %s', async (_, given, kind) => {
    expect(await write('zh-CN', given)).toMatchObject({ kind: 'failed', failure: { kind } });
  });
});
