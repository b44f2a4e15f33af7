import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { digestOf } from '../../fake-web/servers/model/digest';
import { readQuestion } from '../../fake-web/servers/model/question';
import { QUIRKS, scriptOfModel } from '../../fake-web/servers/model/script';
import { ask } from './ask';

const WORDS = [
  'We propose a method that sorts pebbles by colour, size and weight.',
  'It was tried on 1,200 pebbles.',
  'Our method improves accuracy by 12.5%.',
  'However, only two rivers were studied.',
  'This may help to map old river beds.',
];
const prompt = (words: string[], system = 'Write English.') => ({
  model: 'small-model',
  messages: [
    { role: 'system', content: system },
    {
      role: 'user',
      content: `<paper>\n${words.map((text, i) => `[${i + 1}] ${text}`).join('\n')}\n</paper>`,
    },
  ],
});

interface Said {
  text: string;
  sources: number[];
}
const statements = (digest: Record<string, unknown>): Said[] =>
  Object.entries(digest).flatMap(([name, value]) =>
    ['tags', 'translatedTitle'].includes(name) ? [] : ([value].flat() as Said[]),
  );

describe('the fake model', () => {
  it('reads numbered sentences, also broken ones', () => {
    expect(readQuestion(prompt(WORDS)).sentences).toEqual(WORDS.map((text, i) => ({ id: i + 1, text })));
    const broken = readQuestion(prompt(['One goes\non.', 'Two ends.'])).sentences;
    expect(broken.map(({ text }) => text)).toEqual(['One goes on.', 'Two ends.']);
    expect(readQuestion(null).sentences).toEqual([]);
  });

  it('writes a digest that rests on them, number by number', () => {
    const digest = digestOf(readQuestion(prompt(WORDS)));
    expect(Object.keys(digest)).toEqual([
      'limitations',
      'tldr',
      'keyPoints',
      'summary',
      'methodology',
      'results',
      'implications',
      'tags',
      'translatedTitle',
    ]);
    expect(digest).toMatchObject({
      limitations: [{ sources: [4] }, { sources: [5] }],
      tldr: {
        text: 'The authors propose a method that sorts pebbles by colour, size and weight.',
        sources: [1],
      },
      results: [{ text: 'Their method improves accuracy by 12.5%.', sources: [3] }],
    });
    expect(digest.keyPoints).toHaveLength(5);
    for (const { text, sources } of statements(digest)) {
      const source = sources.map((id) => WORDS[id - 1]).join(' ');
      for (const number of text.match(/\d[\d.,]*\d|\d/g) ?? []) expect(source).toContain(number);
    }
  });

  it.each([
    ['Traditional Chinese (繁體中文, zh-TW)', /說明/],
    ['Japanese (日本語, ja)', /著者ら/],
    ['Korean (한국어, ko)', /저자들은/],
    ['German (Deutsch, de)', /Autoren/],
    ['French (Français, fr)', /auteurs/],
    ['Spanish (Español, es)', /los autores/],
    ['Portuguese (Português, pt)', /os autores/],
    ['Russian (Русский, ru)', /авторы/],
  ])('writes %s', (named, pattern) => {
    const digest = digestOf(readQuestion(prompt(WORDS, `Language: write every text in ${named}.`)));
    for (const { text } of statements(digest)) expect(text).toMatch(pattern);
    expect(digest.results).toMatchObject([{ text: expect.stringContaining('12.5%'), sources: [3] }]);
  });

  it('writes English of a paper about Chinese', () => {
    expect(digestOf(readQuestion(prompt(['We study Chinese poems.'])))).toMatchObject({
      tldr: { text: 'The authors study Chinese poems.' },
    });
  });

  it('writes Chinese where that is asked for, with the same figures', () => {
    const digest = digestOf(readQuestion(prompt(WORDS, 'Write Simplified Chinese.')));
    for (const { text } of statements(digest)) expect(text).toMatch(/^作者.*。$/);
    expect(digest.results).toMatchObject([{ text: expect.stringContaining('12.5%'), sources: [3] }]);
  });

  it('adds what a schema wants besides', () => {
    const question = readQuestion(prompt(WORDS));
    const wanted = { tldr: {}, translatedTitle: { type: ['string', 'null'] }, more: { type: 'array' } };
    expect(digestOf({ ...question, wanted })).toMatchObject({
      translatedTitle: null,
      more: [],
      tldr: { sources: [1] },
    });
  });

  it('is scripted by the name of the model', () => {
    for (const quirk of QUIRKS) expect(scriptOfModel(`quirk-${quirk}`)).toMatchObject({ quirk });
    expect(scriptOfModel('quirk-slow-3000')).toEqual({ quirk: 'slow', ms: 3000 });
    expect(scriptOfModel('quirk-status-418')).toEqual({ quirk: 'status', status: 418 });
    expect(scriptOfModel('quirk-refuses-a+b')).toEqual({ quirk: 'refuses', fields: ['a', 'b'] });
    expect([scriptOfModel('quirk-none'), scriptOfModel('small-model')]).toEqual([undefined, undefined]);
  });
});

describe('models.example, in the fake web', () => {
  let web: FakeWeb;
  beforeAll(async () => {
    web = await startFakeWeb({ today: '2026-09-24', papersPerDay: 20 });
  });
  afterAll(() => web.close());

  const post = (body: object) =>
    ask(web, 'https://models.example/v1/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer k' },
      body: JSON.stringify(body),
    });

  it('streams over https, and is logged in both places', async () => {
    const { status, headers, body } = await post({ ...prompt(WORDS), stream: true });
    expect([status, headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(body).toMatch(/^: .*\n\ndata: \{.*data: \[DONE\]\n\n$/s);
    expect(web.requests.at(-1)).toMatchObject({ host: 'models.example', method: 'POST', status: 200 });
    expect(web.models.requests.at(-1)).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer k' },
    });
  });

  it('is scripted request by request, and misbehaves as all hosts do', async () => {
    web.models.next({ quirk: 'rate-limited', times: 2 });
    web.models.next({ text: 'Hello' });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await post(prompt(WORDS))).status);
    expect(statuses).toEqual([429, 429, 200, 200]);
    const undo = web.misbehave({ kind: 'status', status: 503, host: 'models.example' });
    expect((await post(prompt(WORDS))).status).toBe(503);
    undo();
    expect(web.resolverRules()).toContain('MAP models.example 127.0.0.1');
  });
});
