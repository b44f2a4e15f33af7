export { matcherOf, type Query, type ReadQuery, readQuery, type Searchable, searchable } from './query';
export { queryOfTopic, seedsLike } from './query-of';
export { isAnyHiding, type ShownAndHidden, shownAndHidden } from './shown-and-hidden';
export { topicsOf } from './topics-of';
