export { type Matcher, matcherOf, phrasesOf } from './match';
export { BEGINNING, beginningOf, needsOf } from './needs';
export { FIELDS, type Field, type Query, type ReadQuery, type Term } from './query';
export { readQuery } from './read';
export { type Searchable, searchable } from './searchable';
