import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Batch } from '../../../lib/records/announcement';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { askKnown } from '../../../lib/sources/known-categories';
import { readFeedQuery } from '../../fake-web/arxiv/feed-query';

const ok: Batch = { via: 'feed', papers: [], rejected: [] };
const errorFeed = (words: string) =>
  `<rss><channel><title>Feed error for query: x</title><description>${words}</description></channel></rss>`;
const refusal = (words: string) => new GlossError({ kind: 'http', status: 400 }, { cause: errorFeed(words) });

/** An arXiv that refuses these, in the words given or in its own. */
function arxivWithout(gone: string[], words?: (part: string) => string) {
  const asked: string[] = [];
  const ask = async (categories: string[]): Promise<Batch> => {
    asked.push(categories.join('+'));
    const first = categories.find((each) => gone.includes(each));
    if (first === undefined) return ok;
    const query = readFeedQuery(first, first);
    throw refusal(words?.(first) ?? ('error' in query ? query.error : 'no error'));
  };
  return { ask, asked };
}

describe('categories that arXiv does not know', () => {
  it('costs nothing where all are known', async () => {
    const { ask, asked } = arxivWithout([]);
    expect(await askKnown(['cs.LG', 'math.PR'], ask)).toEqual(ok);
    expect(asked).toEqual(['cs.LG+math.PR']);
  });

  it('are read from its own words: a class, an archive, one after the other', async () => {
    const { ask, asked } = arxivWithout(['cs.XX', 'chao-dyn', 'math.OLD']);
    const all = ['cs.LG', 'cs.XX', 'chao-dyn', 'math.PR', 'math.OLD'];
    expect((await askKnown(all, ask)).unknown).toEqual(['cs.XX', 'chao-dyn', 'math.OLD']);
    expect(asked).toHaveLength(4);
    expect(asked.at(-1)).toBe('cs.LG+math.PR');
  });

  it('are told apart from their namesakes in other archives', async () => {
    const { ask } = arxivWithout(['cs.NA']);
    expect((await askKnown(['math.NA', 'cs.NA'], ask)).unknown).toEqual(['cs.NA']);
  });

  it('are found by halves where arXiv names none', async () => {
    const { ask, asked } = arxivWithout(['cs.XX'], () => 'Something is wrong with this query.');
    const all = ['cs.LG', 'cs.AI', 'cs.XX', 'math.PR', 'stat.ML'];
    expect((await askKnown(all, ask)).unknown).toEqual(['cs.XX']);
    expect(asked.at(-1)).toBe('cs.LG+cs.AI+math.PR+stat.ML');
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  it('leaves an answer without papers where none is known', async () => {
    const { ask } = arxivWithout(['cs.XX']);
    expect(await askKnown(['cs.XX'], ask)).toEqual({ ...ok, unknown: ['cs.XX'] });
  });

  it('are not the cause where arXiv refuses everything, unnamed: that is a failure, after few requests', async () => {
    const all = ['cs.LG', 'cs.AI', 'math.PR', 'stat.ML', 'cs.CL', 'cs.CV', 'cs.RO', 'cs.CR', 'cs.SE'];
    for (const some of [all, all.slice(0, 3), all.slice(0, 1)]) {
      const { ask, asked } = arxivWithout(all, () => 'Not today.');
      await expect(askKnown(some, ask)).rejects.toMatchObject({ failure: { kind: 'http', status: 400 } });
      expect(asked.length).toBeLessThanOrEqual(12);
    }
  });

  it.each([
    ['a 400 that is no feed', new GlossError({ kind: 'http', status: 400 }, { cause: 'Bad Request' })],
    ['another error', new GlossError({ kind: 'http', status: 500 }, { cause: errorFeed('Bad archive cs') })],
    ['no network', new GlossError({ kind: 'unreachable' })],
  ])('%s is a failure at once', async (_what, error) => {
    let asked = 0;
    const ask = async () => {
      asked++;
      throw error;
    };
    await expect(askKnown(['cs.LG', 'cs.AI'], ask)).rejects.toBe(error);
    expect(asked).toBe(1);
  });

  it('are the same with HTTP 200', async () => {
    const ask = async (categories: string[]) =>
      categories.includes('cs.XX')
        ? readArxivFeed(
            errorFeed("Bad subject class 'XX'. Valid subject classes for the archive 'cs' are: cs.AI."),
          )
        : ok;
    expect((await askKnown(['cs.LG', 'cs.XX'], ask)).unknown).toEqual(['cs.XX']);
  });
});
