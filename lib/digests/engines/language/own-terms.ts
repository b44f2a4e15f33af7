import type { OwnTerm } from '../../../records/glossary';
import type { Glossary, GlossaryField, Rendering } from './glossary';

/**
 * A glossary with the reader's terms, which go before its own: of a term of theirs nothing else is said, in its field or,
 * without one, in any. How the glossary said it counts as wrong then, but for what is a part of how they do.
 */
export function withOwnTerms(glossary: Glossary, terms: readonly OwnTerm[]): Glossary {
  const tables = new Map(
    Object.entries(glossary).map(([field, table]) => [
      field as GlossaryField,
      new Map(Object.entries(table)),
    ]),
  );
  // Once for all: readers have thousands.
  const spelt = new Map(
    [...tables].map(([field, table]) => [
      field,
      new Map([...table.keys()].map((term) => [term.toLowerCase(), term])),
    ]),
  );
  const known = (field: GlossaryField, term: string): Rendering | undefined => {
    const name = spelt.get(field)?.get(term.toLowerCase());
    return name === undefined ? undefined : tables.get(field)?.get(name);
  };
  const own = terms.map(({ term, as, field }) => {
    const before = (field ? [field] : [...spelt.keys()]).flatMap((each) => known(each, term) ?? []);
    const not = before
      .flatMap((each) => [...each.as, ...(each.not ?? [])])
      .filter((each) => !as.includes(each));
    return { term, field, rendering: { as: [as], not: [...new Set(not)], must: true as const } };
  });
  for (const { term, field } of own)
    for (const [each, table] of tables)
      if (!field || each === field) table.delete(spelt.get(each)?.get(term.toLowerCase()) ?? term);
  for (const { term, field = 'own', rendering } of own)
    tables.set(field, (tables.get(field) ?? new Map<string, Rendering>()).set(term, rendering));
  // Not by assignment: a term may be `__proto__`.
  return Object.fromEntries([...tables].map(([field, table]) => [field, Object.fromEntries(table)]));
}
