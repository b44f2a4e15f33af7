import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { QueryProblem } from '../lib/records/query-problem';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';

export interface QueryBoxProps {
  query: string;
  problem: QueryProblem | undefined;
  /** What reads queries could not be loaded: nothing is looked for. */
  failed?: boolean | undefined;
  /** How many cards are meant, of how many, and how many of them are new papers; absent where nothing is looked for. */
  found: { count: number; all: number; fresh: number } | undefined;
  onQuery(query: string): void;
}

/** What is typed rests so long before it is called wrong: “ti:” is on its way to be right. */
const REST_MS = 700;

/** A line to look for papers of the day in, with what is found, and what is wrong with what was typed and where. */
export function QueryBox({ query, problem, failed = false, found, onQuery }: QueryBoxProps) {
  const id = useId();
  const helped = useHelped();
  const told = useRested(problem);
  return (
    <search class="query">
      <input
        type="search"
        name="query"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={2_000}
        placeholder={m.search_day()}
        aria-label={m.search_day()}
        aria-describedby={id}
        aria-invalid={told !== undefined}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onFocus={helped.onFocus}
        onBlur={helped.onBlur}
      />
      <div id={id} role="status">
        {failed && (
          <span class="warn" data-problem="not-loaded">
            {m.query_not_loaded()}
          </span>
        )}
        {told && <Problem query={query} {...told} />}
        {!failed && !told && found && <span class="found">{foundWords(found)}</span>}
        {!failed && !told && !found && helped.is && <span class="found">{m.search_help()}</span>}
      </div>
    </search>
  );
}

/** “12 of 68 match, 6 of them new”: the filters count new papers alone, the search finds in every group. */
function foundWords({ count, all, fresh }: NonNullable<QueryBoxProps['found']>): string {
  if (count === 0) return m.search_none();
  const said = { count, all: grouped(all) };
  return fresh === count
    ? m.search_day_found(said)
    : m.search_day_found_in({ ...said, fresh: grouped(fresh) });
}

/** What is wrong with a query, and where. */
export function Problem({ query, kind, start, end }: QueryProblem & { query: string }) {
  return (
    <span class="warn" data-problem={kind}>
      {problemWords(kind)}{' '}
      <code>
        {query.slice(Math.max(0, start - 20), start)}
        <mark>{query.slice(start, Math.min(end, start + 40))}</mark>
        {query.slice(end, end + 20)}
      </code>
    </span>
  );
}

/** Why a text is no query. */
export const problemWords = (kind: QueryProblem['kind']): string => PROBLEMS[kind]();

const PROBLEMS: Record<QueryProblem['kind'], () => string> = {
  'open-quote': () => m.query_open_quote(),
  'open-bracket': () => m.query_open_bracket(),
  'extra-bracket': () => m.query_extra_bracket(),
  'no-term': () => m.query_no_term(),
  'no-field': () => m.query_no_field(),
  'no-word': () => m.query_no_word(),
  'too-long': () => m.query_too_long(),
  'too-deep': () => m.query_too_deep(),
};

/**
 * Whether the help stands under the box: from its focus on until it is left and no button is down. What lies beneath must not move
 * while it is pressed, or the press would go elsewhere.
 */
function useHelped() {
  const [is, setIs] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const isDown = useRef(false);
  useEffect(() => {
    if (!is) {
      isDown.current = false;
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A click comes right after its button is up.
    const end = () => {
      timer = setTimeout(() => setIs(false));
    };
    const down = () => {
      isDown.current = true;
    };
    const up = () => {
      isDown.current = false;
      if (isLeft) end();
    };
    addEventListener('pointerdown', down, true);
    addEventListener('pointerup', up, true);
    addEventListener('pointercancel', up, true);
    if (isLeft && !isDown.current) end();
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointerup', up, true);
      removeEventListener('pointercancel', up, true);
    };
  }, [is, isLeft]);
  return {
    is,
    onFocus() {
      setIs(true);
      setLeft(false);
    },
    onBlur: () => setLeft(true),
  };
}

/** A problem once it has rested: what is typed is on its way. */
export const useRestedProblem = (problem: QueryProblem | undefined) => useRested(problem);

/** A value once it has rested; undefined at once when it goes. */
function useRested<T>(value: T | undefined): T | undefined {
  const [rested, setRested] = useState<T>();
  useEffect(() => {
    if (value === undefined) return setRested(undefined);
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested === value ? rested : undefined;
}
