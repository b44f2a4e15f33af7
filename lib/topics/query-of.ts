import type { Seed, Topic } from '../records/topic';
import { type Field, type Like, matcherOf, type Query, readQuery, type Searchable } from './query';

/**
 * A topic as one query: (query OR author OR institution OR seed OR like a seed) AND NOT except.
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
    ...seeds.map(({ key }) => term('id', idOf(key))),
    ...seeds.flatMap((seed) => likeOf(seed) ?? []),
  ];
  if (any.length === 0) return undefined;
  const found: Query = any.length === 1 && any[0] ? any[0] : { kind: 'or', of: any };
  return not.kind === 'query' ? { kind: 'and', of: [found, { kind: 'not', of: not.query }] } : found;
}

/**
 * A paper is like another that says so much of what tells it from others, in thousandths. Of 2,611 abstracts of machine learning it takes
 * four in five of those that `nearIndex` calls near, seven in ten of what it takes are at least two thirds as near, and it takes one
 * in six hundred.
 */
const LIKE = 180;

function likeOf({ says }: Seed): Like | undefined {
  return says && { kind: 'like', says, least: LIKE };
}

/** The seeds of a topic that a paper is like, without itself. */
export const seedsLike = ({ seeds = [] }: Topic, paper: Searchable): Seed[] =>
  seeds.filter((seed) => {
    const like = likeOf(seed);
    return like && idOf(seed.key).toLowerCase() !== paper.id && matcherOf(like)(paper);
  });

const idOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** A name is meant as it stands: no plural of it is another institution. */
const term = (field: Field, text: string): Query => ({ kind: 'term', field, text, exact: true });
