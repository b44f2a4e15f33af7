export { type Matcher, matcherOf } from './match';
export { metBy, namesMeant } from './met-by';
export { beginningOf, needsOf } from './needs';
export { placesOf, type ShownText, type TextPlace } from './places';
export { FIELDS, type Field, type Query, type ReadQuery } from './query';
export { readQuery } from './read';
export { type Searchable, searchable } from './searchable';
