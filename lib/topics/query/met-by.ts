import { matcherOf } from './match';
import type { Query, Term } from './query';
import { type Searchable, searchable } from './searchable';

/** What of a query a paper meets: the terms for which it is meant. Undefined where there is none, as of what must be absent. */
export function metBy(query: Query, paper: Searchable): Query | undefined {
  if (query.kind === 'not') return undefined;
  if (query.kind === 'term' || query.kind === 'like') return matcherOf(query)(paper) ? query : undefined;
  if (!matcherOf(query)(paper)) return undefined;
  const of = query.of.flatMap((each) => metBy(each, paper) ?? []);
  return of.length > 0 ? { kind: 'or', of } : undefined;
}

/** The names for which a query means a paper, as they were given. */
export function namesMeant(query: Query, names: readonly string[]): string[] {
  const asked = nameTerms(query).map((term) => matcherOf({ ...term, field: 'au' }));
  if (asked.length === 0) return [];
  return names.filter((name) => {
    const paper = searchable(
      { id: '', title: '', abstract: '', categories: [], authors: [{ name }] },
      () => [],
    );
    return asked.some((isMeant) => isMeant(paper));
  });
}

function nameTerms(query: Query): Term[] {
  if (query.kind === 'not' || query.kind === 'like') return [];
  if (query.kind !== 'term') return query.of.flatMap(nameTerms);
  return query.field === undefined || query.field === 'au' ? [query] : [];
}
