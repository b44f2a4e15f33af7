import type { Topic } from '../records/topic';
import { type Field, type Query, readQuery } from './query';

/**
 * A topic as one query: (query OR author OR institution OR seed) AND NOT except.
 * @returns undefined where it finds nothing: nothing is asked, or its query cannot be read. Where what is excepted cannot be
 * read nothing is, or papers would come that were to stay away.
 */
export function queryOfTopic(topic: Topic): Query | undefined {
  const { query, authors = [], institutions = [], seeds = [], except = '' } = topic;
  const asked = readQuery(query);
  const not = readQuery(except);
  if (asked.kind === 'wrong' || not.kind === 'wrong') return undefined;
  const any: Query[] = [
    ...(asked.kind === 'query' ? [asked.query] : []),
    ...authors.map((name) => term('au', name)),
    ...institutions.map((name) => term('aff', name)),
    ...seeds.map(({ key }) => term('id', key.slice(key.indexOf(':') + 1))),
  ];
  if (any.length === 0) return undefined;
  const found: Query = any.length === 1 && any[0] ? any[0] : { kind: 'or', of: any };
  return not.kind === 'query' ? { kind: 'and', of: [found, { kind: 'not', of: not.query }] } : found;
}

/** A name is meant as it stands: no plural of it is another institution. */
const term = (field: Field, text: string): Query => ({ kind: 'term', field, text, exact: true });
