export { matcherOf, type Query, type ReadQuery, readQuery, type Searchable, searchable } from './query';
export { queryOfTopic } from './query-of';
export { isAnyHiding, type ShownAndHidden, shownAndHidden } from './shown-and-hidden';
export { topicsOf } from './topics-of';
