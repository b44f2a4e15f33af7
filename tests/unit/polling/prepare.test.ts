import { describe, expect, it } from 'vitest';
import { prepare, prepareAll } from '../../../lib/polling/prepare';
import { extractOf } from '../../../lib/records/extract';
import { announced } from '../invented';

describe('prepareAll', () => {
  const papers = Array.from({ length: 130 }, (_, i) => announced({ id: `2606.${10_000 + i}` }));

  it('says of each paper what prepare says, in order', async () => {
    const all = await prepareAll(papers, 5);
    const each = papers.map((paper) => prepare(paper, 5));
    expect(all).toEqual(each.map(({ paper }) => paper));
    expect(all.map(extractOf)).toEqual(each.map(({ digest }) => digest));
  });

  it('lets others have their turn before it is done', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('another'));
    await prepareAll(papers, 5).then(() => order.push('done'));
    expect(order).toEqual(['another', 'done']);
  });
});
