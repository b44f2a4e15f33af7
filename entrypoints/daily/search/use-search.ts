import { useEffect, useMemo, useState } from 'preact/hooks';
import { newYorkDay } from '../../../lib/clock';
import type { FoundOrder } from '../../../lib/records/found-order';
import type { QueryProblem } from '../../../lib/records/query-problem';
import { createSearch, type Found, type Search } from '../../../lib/search';
import { db } from '../../../lib/store/db';
import { FIELDS, KEPT_FIELDS, type Query, readQuery } from '../../../lib/topics/query';
import { locale } from '../../../lib/words';
import { namesIn } from '../../shared/names-of-tags';

/** How the answer to what is typed stands. */
export interface SearchState {
  /** What is looked for, as it was read; absent where nothing is. While what is typed is no query, the last one holds. */
  query?: Query;
  problem?: QueryProblem;
  /** What is found, as soon as something is known; of another query until then. */
  found?: Found | undefined;
  /** Whether `found` is the whole answer to what is typed. */
  isWhole: boolean;
  failed?: unknown;
}

const ALL_FIELDS = [...FIELDS, ...KEPT_FIELDS];

/** The papers once read serve every search of this page, for as long as it speaks the same language. */
let shared: { search: Search; language: string } | undefined;
let onFailed: (error: unknown) => void = () => {};

function searchIn(language: ReturnType<typeof locale>): Search {
  if (shared?.language === language) return shared.search;
  shared?.search.close();
  const search = createSearch(db, namesIn(language), (error) => {
    // What could not be read is tried anew by the next who comes.
    if (shared?.search === search) shared = undefined;
    onFailed(error);
  });
  shared = { search, language };
  return search;
}

/** Asks all papers for what is typed, as it is typed. */
export function useSearch(text: string, order: FoundOrder, withHidden: boolean): SearchState {
  const read = useMemo(() => readQuery(text, ALL_FIELDS), [text]);
  const [last, setLast] = useState<Query>();
  const [told, setTold] = useState<{ found: Found; of: unknown }>();
  const [failed, setFailed] = useState<{ is: unknown }>();
  const query = read.kind === 'query' ? read.query : read.kind === 'empty' ? undefined : last;
  const today = newYorkDay(Date.now());
  const wanted = useMemo(
    () => query && { query, order, withHidden, today },
    [query, order, withHidden, today],
  );
  useEffect(() => {
    onFailed = (error) => setFailed({ is: error });
    // Papers are read from the moment somebody comes here: by the time a word is typed, most are.
    searchIn(locale());
    return () => {
      onFailed = () => {};
      shared?.search.rest();
    };
  }, []);
  useEffect(() => {
    setLast(query);
    const search = searchIn(locale());
    if (wanted) search.ask(wanted, (found) => setTold({ found, of: wanted }));
    else {
      search.rest();
      setTold(undefined);
    }
  }, [wanted]);
  const isOfThis = told !== undefined && told.of === wanted;
  return {
    ...(query && { query }),
    ...(read.kind === 'wrong' && { problem: read.problem }),
    found: wanted && told?.found,
    isWhole: isOfThis && told.found.isWhole,
    ...(failed && { failed: failed.is }),
  };
}
