import type { Query, Term } from '../../../lib/topics/query';

/**
 * What is marked on cards that were found: each word that was looked for, wherever it stands. What a digest was asked for may be
 * the authors' own words.
 */
export function markedQuery(query: Query | undefined): Query | undefined {
  const of = query ? termsOf(query) : [];
  return of.length > 0 ? { kind: 'or', of } : undefined;
}

function termsOf(query: Query): Term[] {
  if (query.kind === 'not' || query.kind === 'like') return [];
  if (query.kind !== 'term') return query.of.flatMap(termsOf);
  const { field, ...term } = query;
  if (field === 'note') return [];
  return field === undefined || field === 'digest' ? [term] : [query];
}
