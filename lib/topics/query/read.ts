import type { QueryProblem } from '../../records/query-problem';
import { LONGEST_QUERY } from '../../records/topic';
import { FIELDS, type Field, type Query, type ReadQuery, type Term } from './query';
import { patternOf } from './words';

/** Bounds that keep a pasted page from being a query. */
const DEEPEST = 30;

/** Brackets, quotes and colons of Chinese keyboards mean the same. */
const TOKEN =
  /(?<open>[(（])|(?<close>[)）])|(?<quoted>["“”„«»「」](?<inside>[^"“”„«»「」]*)(?<shut>["“”„«»「」])?)|(?<minus>-)|(?<field>[\p{L}]+)[:：]|(?<word>[^\s()（）"“”„«»「」]+)/gu;

interface Token {
  kind: 'open' | 'close' | 'quoted' | 'field' | 'word' | 'and' | 'or' | 'not' | 'end';
  text: string;
  start: number;
  end: number;
}

class Wrong extends Error {
  constructor(readonly problem: QueryProblem) {
    super(problem.kind);
  }
}

/**
 * Reads what a reader typed: words and “words in a row”, `ti: au: abs: cat: aff: tag: id:` before a word or a bracket, `AND`
 * (or nothing between), `OR`, `NOT` (or `-`), brackets, `*` for any letters. `NOT` binds before `AND`, `AND` before `OR`.
 * @param fields those that may be asked for
 */
export function readQuery(text: string, fields: readonly Field[] = FIELDS): ReadQuery {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    if (text.length > LONGEST_QUERY) throw wrong('too-long', LONGEST_QUERY, text.length);
    return { kind: 'query', query: createReader(tokensOf(text), fields).whole() };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { kind: 'wrong', problem: error.problem };
  }
}

const wrong = (kind: QueryProblem['kind'], start: number, end: number) => new Wrong({ kind, start, end });

const OPERATORS: Record<string, 'and' | 'or' | 'not'> = { AND: 'and', OR: 'or', NOT: 'not' };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], said: string, start: number, end: number) =>
    tokens.push({ kind, text: said, start, end });
  for (const match of text.matchAll(TOKEN)) {
    const { open, close, quoted, inside = '', shut, minus, field, word = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (quoted && !shut) throw wrong('open-quote', start, end);
    if (open) add('open', open, start, end);
    else if (close) add('close', close, start, end);
    else if (quoted) add('quoted', inside, start, end);
    else if (minus) add('not', minus, start, end);
    else if (field) add('field', field, start, end);
    else add(OPERATORS[word] ?? 'word', word, start, end);
  }
  add('end', '', text.length, text.length);
  return tokens;
}

function createReader(tokens: Token[], fields: readonly Field[]) {
  let at = 0;
  let depth = 0;
  const here = () => tokens[at] as Token;
  const next = () => tokens[at++] as Token;

  function whole(): Query {
    const query = either();
    const { kind, start, end } = here();
    if (kind === 'close') throw wrong('extra-bracket', start, end);
    return query;
  }

  function either(field?: Field): Query {
    const of = [all(field)];
    while (here().kind === 'or') {
      next();
      of.push(all(field));
    }
    return joined('or', of);
  }

  function all(field?: Field): Query {
    const of = [one(field)];
    while (!['or', 'close', 'end'].includes(here().kind)) {
      if (here().kind === 'and') next();
      of.push(one(field));
    }
    return joined('and', of);
  }

  function one(field?: Field): Query {
    const token = next();
    if (token.kind === 'not') return { kind: 'not', of: one(field) };
    if (token.kind === 'field') return one(fieldOf(token, fields));
    if (token.kind === 'open') return inBrackets(token, field);
    if (token.kind === 'word' || token.kind === 'quoted') return term(token, field);
    const before = tokens[at - 2] ?? token;
    throw token.kind === 'close' && before === token
      ? wrong('extra-bracket', token.start, token.end)
      : wrong('no-term', before.start, Math.max(before.end, token.end));
  }

  function inBrackets(open: Token, field?: Field): Query {
    if (++depth > DEEPEST) throw wrong('too-deep', open.start, open.end);
    const query = either(field);
    if (here().kind !== 'close') throw wrong('open-bracket', open.start, open.end);
    next();
    depth--;
    return query;
  }

  return { whole };
}

function fieldOf({ text, start, end }: Token, fields: readonly Field[]): Field {
  const said = text.toLowerCase();
  // As arXiv's own identifiers begin.
  const field = said === 'arxiv' ? 'id' : fields.find((each) => each === said);
  if (!field) throw wrong('no-field', start, end);
  return field;
}

function term({ kind, text, start, end }: Token, field?: Field): Term {
  if (patternOf(text).length === 0) throw wrong('no-word', start, end);
  return { kind: 'term', ...(field && { field }), text, exact: kind === 'quoted' };
}

const joined = (kind: 'and' | 'or', of: Query[]): Query =>
  of.length === 1 ? (of[0] as Query) : { kind, of };
