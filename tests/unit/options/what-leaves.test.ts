import { describe, expect, it } from 'vitest';
import { type PrivacyState, whatLeaves } from '../../../entrypoints/options/privacy/what-leaves';

const QUIET: PrivacyState = {
  lists: [],
  pollHours: 8,
  paused: false,
  readOnOpening: false,
  engine: 'extractive',
  baseUrl: '',
  localNetwork: false,
  modelReads: 'abstract',
  abstractTranslated: false,
  statementsReread: false,
  writeWhen: 'asked',
  writeTop: 0,
  writeStarred: false,
  writeTopics: false,
  writingPaused: false,
};
const leaving = (change: Partial<PrivacyState>) => whatLeaves({ ...QUIET, ...change });
const ofModel = (change: Partial<PrivacyState>) =>
  leaving({ engine: 'openai', baseUrl: 'https://models.example/v1', ...change }).find(
    ({ kind }) => kind === 'model',
  );

describe('what leaves the browser', () => {
  it('is only what a press asks for, where nothing is followed and nobody writes', () => {
    expect(leaving({})).toEqual([{ kind: 'html', hosts: ['arxiv.org'], onOpening: false, forModel: false }]);
  });

  it('is told of each source that is followed, with its hosts, and of no other', () => {
    const all = leaving({ lists: ['biorxiv:cell_biology', 'arxiv:cs.LG', 'arxiv:math.PR'] });
    expect(all.map((each) => (each.kind === 'lists' ? [each.source, each.count] : each.kind))).toEqual([
      ['arxiv', 2],
      ['biorxiv', 1],
      'html',
    ]);
    expect(all[1]).toMatchObject({ hosts: ['connect.biorxiv.org', 'api.biorxiv.org'] });
  });

  it('names a journal’s own host', () => {
    expect(leaving({ lists: ['journal:https://feeds.example.org/a'] })[0]).toMatchObject({
      hosts: ['feeds.example.org'],
    });
  });

  it('is asked by nobody’s clock while checks are paused', () => {
    expect(leaving({ lists: ['arxiv:cs.LG'], paused: true })[0]).toMatchObject({
      rhythm: { kind: 'paused' },
    });
  });

  it.each([
    ['https://models.example/v1', 'away'],
    ['localhost:11434', 'here'],
    ['http://192.168.1.5:8080', 'home'],
  ] as const)('goes to a model at %s: %s', (baseUrl, where) => {
    expect(ofModel({ baseUrl, localNetwork: true })).toMatchObject({ where });
  });

  it('says what a model is sent, and what makes it write', () => {
    expect(ofModel({})).toMatchObject({
      host: 'models.example',
      fullText: false,
      translated: false,
      reread: false,
      causes: ['press'],
    });
    expect(
      ofModel({
        modelReads: 'full-text',
        abstractTranslated: true,
        statementsReread: true,
        writeWhen: 'opened',
        writeTop: 3,
        writeStarred: true,
        writeTopics: true,
      }),
    ).toMatchObject({
      fullText: true,
      translated: true,
      reread: true,
      causes: ['press', 'opened', 'top', 'starred', 'topics'],
    });
    expect(ofModel({ writingPaused: true })).toMatchObject({ paused: true });
  });

  it('is nothing for a server whose address is none, and for a model in the browser stays here', () => {
    expect(ofModel({ baseUrl: 'http://models.example' })).toBeUndefined();
    expect(leaving({ engine: 'built-in', baseUrl: 'https://models.example' }).at(-1)?.kind).toBe('built-in');
  });
});
