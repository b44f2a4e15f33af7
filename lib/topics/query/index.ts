export { COMMA, likeTerm, type Matcher, matcherOf, phrasesOf } from './match';
export { FIELDS, type Field, type Like, type Query, type ReadQuery, type Term } from './query';
export { readQuery } from './read';
export { type Searchable, searchable } from './searchable';
export { patternOf, wordsOfPlain } from './words';
