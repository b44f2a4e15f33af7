export { matcherOf, type Query, type ReadQuery, readQuery, type Searchable, searchable } from './query';
export { topicsOf } from './topics-of';
