// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TopicsSection } from '../../../entrypoints/options/topics/topics-section';
import type { Topic } from '../../../lib/records/topic';
import { topics } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { facts } from '../invented';

const made = (seeds: Topic['seeds'] = []): Topic => ({
  id: 'a',
  name: 'Walks',
  query: 'walks',
  colour: 1,
  on: true,
  seeds,
});
const seed = (i: number) => ({ key: `arxiv:2606.0000${i}` as const, title: `Paper ${i}` });
const keys = async () => (await topics.getValue())[0]?.seeds?.map(({ key }) => key);
const paper = (id: string) => ({ ...facts({ id, key: `arxiv:${id}` }), arrivedAt: 1 });

async function open(seeds: Topic['seeds']): Promise<void> {
  await topics.setValue([made(seeds)]);
  await act(() => render(<TopicsSection />, document.body));
  await vi.waitFor(() => expect(document.querySelector('[name="topic-seeds-a"]')).not.toBeNull());
}

beforeEach(async () => {
  fakeBrowser.reset();
  await db.papers.clear();
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('a seed that is added', () => {
  it('brings no other back that was left out meanwhile', async () => {
    await db.papers.put(paper('2606.00002'));
    await open([seed(1)]);
    const get = db.papers.get.bind(db.papers);
    vi.spyOn(db.papers, 'get').mockImplementation((async (key: string) => {
      await topics.setValue([made()]);
      return get(key as never);
    }) as never);
    const field = document.querySelector<HTMLInputElement>('[name="topic-seeds-a"]');
    if (!field) throw new Error('no field');
    await act(() => {
      field.value = '2606.00002';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    await vi.waitFor(async () => expect(await keys()).toEqual(['arxiv:2606.00002']));
  });
});

describe('seeds of which nothing is known', () => {
  it('are looked at once in an opening, in one reading for all, and not among too few papers', async () => {
    const read = vi.spyOn(db.papers, 'bulkGet');
    const count = vi.spyOn(db.papers, 'count');
    const asked = () => read.mock.calls.map(([keys]) => keys.length);
    const both = [seed(1), seed(2)];
    await db.papers.bulkPut([paper('2606.00001'), paper('2606.00002')]);
    await open(both);
    await vi.waitFor(() => expect(count).toHaveBeenCalledTimes(1));
    await count.mock.results[0]?.value;
    expect(asked()).toEqual([]);
    render(null, document.body);
    await db.papers.bulkPut(
      Array.from({ length: 60 }, (_, i) => paper(`2606.001${String(i).padStart(2, '0')}`)),
    );
    await open(both);
    await vi.waitFor(() => expect(asked()).toEqual([2, 62]));
  });
});
