import { fieldMatch, type Match } from './api-terms';

/** A search arXiv cannot read: answered with HTTP 400. */
export class BadSearch extends Error {}

const TOKEN = /\s*(\(|\)|ANDNOT\b|AND\b|OR\b|[A-Za-z]+:(?:"[^"]*"|\[[^\]]*\]|[^\s()]+)|"[^"]*"|[^\s()]+)/y;

/** Reads `cat:cs.LG AND (ti:"graph" OR au:norrvik)`: AND and ANDNOT bind closer than OR. */
export function readSearch(query: string): Match {
  const tokens = tokenize(query);
  let at = 0;

  const either = (): Match => {
    let left = both();
    while (tokens[at] === 'OR') {
      at++;
      const [a, b] = [left, both()];
      left = (paper) => a(paper) || b(paper);
    }
    return left;
  };

  const both = (): Match => {
    let left = term();
    while (tokens[at] === 'AND' || tokens[at] === 'ANDNOT') {
      const without = tokens[at++] === 'ANDNOT';
      const [a, b] = [left, term()];
      left = (paper) => a(paper) && b(paper) !== without;
    }
    return left;
  };

  const term = (): Match => {
    const token = tokens[at++];
    if (token === undefined || token === ')' || token === 'AND' || token === 'OR') throw new BadSearch(query);
    if (token !== '(') return single(token);
    const inside = either();
    if (tokens[at++] !== ')') throw new BadSearch(query);
    return inside;
  };

  const match = either();
  if (at !== tokens.length) throw new BadSearch(query);
  return match;
}

function single(token: string): Match {
  const [, field = 'all', value = ''] = token.match(/^(?:([A-Za-z]+):)?(.*)$/) ?? [];
  const match = fieldMatch(field, value.replace(/^"(.*)"$/, '$1'));
  if (!match) throw new BadSearch(token);
  return match;
}

function tokenize(query: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = query.trim();
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found?.[1]) throw new BadSearch(query);
    tokens.push(found[1]);
  }
  return tokens;
}
