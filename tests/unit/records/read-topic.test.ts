import { describe, expect, it } from 'vitest';
import { readTopic } from '../../../lib/records/read-topic';
import type { Topic } from '../../../lib/records/topic';

const whole: Topic = {
  id: 'a',
  name: 'Walks',
  query: 'ti:walks',
  colour: 2,
  on: true,
  write: true,
  authors: ['Y. Quarry'],
  institutions: ['University of Sand'],
  seeds: [{ key: 'arxiv:2606.01001', title: 'Pebbles', says: [{ text: 'pebbles', weight: 700 }] }],
  except: 'random',
  hides: true,
  notify: true,
};

describe('a topic in storage', () => {
  it('comes back whole', () => {
    expect(readTopic(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
  it('of an earlier Gloss has no more than it had', () => {
    const { id, name, query, colour, on } = whole;
    expect(readTopic({ id, name, query, colour, on })).toEqual({ id, name, query, colour, on });
  });
  it.each([
    [{ authors: ['Y. Quarry', 7, '', 'x'.repeat(300)] }, { authors: ['Y. Quarry'] }],
    [{ authors: 'Y. Quarry' }, { authors: undefined }],
    [
      {
        seeds: [
          { key: 'nowhere:1', title: 'x' },
          { key: 'arxiv:2606.01001', title: 'Pebbles' },
        ],
      },
      { seeds: [{ key: 'arxiv:2606.01001', title: 'Pebbles' }] },
    ],
    [
      { seeds: [{ key: 'arxiv:2606.01001', title: 'Pebbles', says: [{ text: 'pebbles', weight: '9' }] }] },
      { seeds: [{ key: 'arxiv:2606.01001', title: 'Pebbles' }] },
    ],
    [{ seeds: [null, 'arxiv:1', { key: 'arxiv:1' }] }, { seeds: undefined }],
    [{ except: 'x'.repeat(3_000) }, { except: undefined }],
    [
      { hides: 'yes', notify: 1 },
      { hides: undefined, notify: undefined },
    ],
  ])('damaged as in %j loses that alone', (damage, left) => {
    const read: Partial<Topic> | undefined = readTopic({ ...whole, ...damage });
    const expected = Object.entries({ ...whole, ...left }).filter(([, value]) => value !== undefined);
    expect(read).toEqual(Object.fromEntries(expected));
  });
  it.each([[null], ['a'], [{ ...whole, id: 1 }], [{ ...whole, colour: 9 }], [{ ...whole, on: 'yes' }]])(
    '%j is none',
    (value) => {
      expect(readTopic(value)).toBeUndefined();
    },
  );
});
