import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type WriteTools, writeDigest } from '../../../../../lib/digests/engines/write';
import { needsTranslation } from '../../../../../lib/digests/engines/write/title';
import { checkTranslated } from '../../../../../lib/digests/engines/write/translated';
import type { AnswerRow } from '../../../../../lib/records/job';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { glossaryOf } from '../language/glossaries';
import { ABSTRACT, jobAt, toolsAt } from './at-work';

const TITLE = 'Isotonic regression in $O(n\\log n)$ steps, 12 times over';
const SAID = '用 $O(n\\log n)$ 步完成 12 次保序回归';
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

async function titleOf(given: { title?: string; language?: string } & Partial<WriteTools> = {}) {
  const { title = TITLE, language = 'zh-CN', ...tools } = given;
  const result = await writeDigest(
    jobAt(server.baseUrl, {
      language,
      text: { title, abstract: ABSTRACT, primary: 'cs.LG', categories: ['cs.LG'] },
    }),
    toolsAt(
      server.baseUrl,
      async (answer) => void answers.push({ ...answer, job: 'x', part: answers.length, at: 0 }),
      { glossary: glossaryOf(language), ...tools },
    ),
  );
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result.digest.title;
}

const asked = () => server.requests.map(({ body }) => JSON.stringify(body));
/** The next digest is right but for its title. */
async function bring(title: string | null) {
  await titleOf();
  const digest = JSON.parse(answers[0]?.text ?? '{}') as object;
  server.requests.length = 0;
  answers = [];
  server.next({ text: JSON.stringify({ ...digest, translatedTitle: title }) });
}

describe('a title', () => {
  it('comes with the digest, in the one request that it takes, its formula drawn', async () => {
    await bring(SAID);
    expect(await titleOf()).toMatchObject({
      kind: 'translated',
      text: SAID,
      inline: expect.any(Array) as [],
    });
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toContain('isotonic regression = 保序回归');
  });

  it.each<[what: string, title: string | null]>([
    ['came back in English', TITLE],
    ['did not come', null],
    ['lost its formula', '完成 12 次保序回归'],
    ['lost a backslash', '用 $O(nlog n)$ 步完成 12 次保序回归'],
    ['has another number', SAID.replace('12', '21')],
    ['has a word that its field never says so', SAID.replace('保序回归', '异质回归')],
  ])('is asked for once more, by itself, its formula held back, where it %s', async (_, title) => {
    await bring(title);
    server.next({ text: '{"translatedTitle": "用 ⟦1⟧ 步完成 12 次保序回归"}' });
    expect(await titleOf()).toMatchObject({ kind: 'translated', text: SAID });
    expect(asked()).toHaveLength(2);
    expect(asked()[1]).toContain('in ⟦1⟧ steps');
    expect(asked()[1]).not.toContain('tide gauges');
  });

  it.each<[what: string, first: string | null, second: string, shown: object]>([
    ['English twice', TITLE, TITLE.replace('$O(n\\log n)$', '⟦1⟧'), { kind: 'untranslated' }],
    ['nothing twice', null, '', { kind: 'untranslated' }],
    [
      'a formula twice in one',
      null,
      '用 ⟦1⟧ 和 ⟦1⟧ 完成 12 次保序回归',
      { kind: 'changed', parts: ['$O(n\\log n)$'] },
    ],
    [
      'a lost formula twice',
      '完成 12 次保序回归',
      '完成 12 次保序回归',
      { kind: 'changed', parts: ['$O(n\\log n)$'] },
    ],
    [
      'a wrong number twice',
      SAID.replace('12', '21'),
      '用 ⟦1⟧ 步完成 21 次保序回归',
      { kind: 'changed', parts: ['12', '21'] },
    ],
    [
      'a wrong word twice',
      SAID.replace('保序回归', '异质回归'),
      '用 ⟦1⟧ 步完成 12 次异质回归',
      { kind: 'translated', terms: [{ said: '异质回归', as: '保序回归' }] },
    ],
  ])('is told for what it is after %s', async (_, first, second, shown) => {
    await bring(first);
    server.next({ text: JSON.stringify({ translatedTitle: second }) });
    expect(await titleOf()).toMatchObject(shown);
    expect(asked()).toHaveLength(2);
  });

  it('keeps the original that it is of', async () => {
    await bring(SAID);
    expect(await titleOf()).toMatchObject({ of: TITLE });
  });

  it('costs the digest nothing where asking for it alone fails', async () => {
    await bring(TITLE);
    server.next({ quirk: 'status', status: 401 });
    expect(await titleOf()).toEqual({ kind: 'untranslated', of: TITLE });
  });

  it('is read again from what was kept, and not paid again', async () => {
    await bring(TITLE);
    server.next({ text: '{"translatedTitle": "用 ⟦1⟧ 步完成 12 次保序回归"}' });
    await titleOf();
    expect(answers).toHaveLength(2);
    server.requests.length = 0;
    expect(await titleOf({ kept: [...answers] })).toMatchObject({ kind: 'translated', text: SAID });
    expect(asked()).toEqual([]);
  });

  it('stays as it is in its own language, and where it is all names', async () => {
    expect(await titleOf({ language: 'en' })).toBeUndefined();
    expect(await titleOf({ language: 'zh-CN', title: 'BERT' })).toBeUndefined();
    expect(asked()).toHaveLength(2);
  });
});

it('a digest of nothing but a title is none', async () => {
  server.next({ text: '{"translatedTitle": "保序回归", "limitations": []}', times: 2 });
  await expect(titleOf()).rejects.toThrow('wrong-shape');
});

describe('whether a title needs a translation', () => {
  const GERMAN =
    'Wir zeigen, dass die Häfen an der Küste in trockenen Jahren schneller verlanden, und dass man das mit Pegeln messen kann.';
  it.each<[title: string, abstract: string, language: string, needs: boolean]>([
    ['Attention is all you need', ABSTRACT, 'zh-CN', true],
    ['Attention is all you need', ABSTRACT, 'de', true],
    ['Attention is all you need', ABSTRACT, 'en', false],
    ['Deep residual learning', '', 'en', false],
    ['Verlandung trockener Häfen', GERMAN, 'de', false],
    ['Verlandung trockener Häfen', GERMAN, 'en', true],
    ['Sur la théorie des nombres et de leurs applications', '', 'en', true],
    ['保序回归的快速算法', '', 'zh-CN', false],
    ['$\\mathcal{N}=4$', ABSTRACT, 'ja', false],
  ])('%s of %s in %s: %s', (title, abstract, language, needs) =>
    expect(needsTranslation({ title, abstract }, language)).toBe(needs),
  );

  it('finds no fault in what says all of it', () => {
    const measure = { language: 'zh-CN', glossary: glossaryOf('zh-CN'), primary: 'cs.LG' };
    const said = (text: string) => checkTranslated('Position: 3 myths of scaling', text, measure);
    expect(said('立场：关于规模的三个误解')).toEqual({
      kind: 'translated',
      text: '立场：关于规模的三个误解',
    });
    expect(said('位置：关于规模的三个误解')).toMatchObject({ terms: [{ said: '位置：', as: '立场：' }] });
  });
});
