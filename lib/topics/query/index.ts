export { type Matcher, matcherOf, phraseOf, phrasesOf } from './match';
export { BEGINNING, beginningOf, needsOf } from './needs';
export { FIELDS, type Field, KEPT_FIELDS, type Query, type ReadQuery, type Term } from './query';
export { readQuery } from './read';
export { type Searchable, searchable } from './searchable';
