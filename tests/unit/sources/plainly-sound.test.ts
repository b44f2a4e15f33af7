import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkAnnounced, checkBySchema } from '../../../lib/sources/border';
import { plainlySound } from '../../../lib/sources/plainly-sound';
import { facts } from '../invented';

const text = fc.string({
  unit: fc.constantFrom(
    ...['a', 'É', 'e\u0301', ' ', '  ', '\n', '\t', '\u00a0', ':', '&lt;', '&', '<', '<b>', '</b>', ']]>'],
    ...['\u00ad', '\u200b', '\u202e', '\u0007', '\u0092', '\ufffd', 'Keywords:', '$x$', '李'],
  ),
  maxLength: 6,
});
const long = fc.integer({ min: 299, max: 20_002 }).map((length) => 'x'.repeat(length));
const odd = fc.constantFrom(undefined, null, 1, '', true, [], {});
const any = fc.oneof({ weight: 6, arbitrary: text }, long, odd);
const number = fc.constantFrom(1, 0, 999, 1000, 1.5, -1, Number.NaN, 2 ** 53, '1');
const author = fc.record(
  { name: any, affiliations: fc.oneof(fc.array(any, { maxLength: 3 }), odd), mail: any },
  { requiredKeys: ['name'] },
);
const candidate = fc
  .record(
    {
      ...{ key: any, source: any, id: any, version: number, title: any, abstract: any },
      ...{ authors: fc.oneof(fc.array(author, { maxLength: 3 }), odd), primary: any },
      ...{ categories: fc.array(any, { maxLength: 3 }), submittedAt: number, comments: any, journalRef: any },
      ...{
        dois: fc.array(any, { maxLength: 3 }),
        licence: any,
        link: any,
        venue: any,
        news: any,
        other: any,
      },
    },
    { requiredKeys: [] },
  )
  .chain((given) => fc.subarray(Object.entries(given), { maxLength: 4 }))
  .map((given) => ({ type: 'new', paper: { ...facts(), ...Object.fromEntries(given) } }));

it('says of every candidate what the schema says, to the byte', () => {
  fc.assert(
    fc.property(candidate, (given) => {
      expect(JSON.stringify(checkAnnounced(given))).toBe(JSON.stringify(checkBySchema(given)));
    }),
    { numRuns: 5_000 },
  );
});

it.each([
  ['as its source states it', {}],
  ['with affiliations', { authors: [{ name: 'Ada Nilsdotter', affiliations: ['University of Ostmere'] }] }],
  ['with texts to clean', { title: 'A &amp;lt; B', abstract: 'Let <i>x</i> be.', comments: '3\u00ad pages' }],
  ['with all that the API tells', { submittedAt: 1, comments: '', journalRef: 'J 1', licence: 'http://l' }],
])('needs no schema for a paper of arXiv’s %s', (_what, given) => {
  const candidate = { type: 'new', paper: facts(given) };
  expect(JSON.stringify(plainlySound(candidate))).toBe(
    JSON.stringify((checkBySchema(candidate) as { value: unknown }).value),
  );
});
