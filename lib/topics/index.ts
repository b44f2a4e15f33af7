export {
  matcherOf,
  metBy,
  namesMeant,
  placesOf,
  type Query,
  type ReadQuery,
  readQuery,
  type Searchable,
  type ShownText,
  searchable,
  type TextPlace,
} from './query';
export { topicsOf } from './topics-of';
