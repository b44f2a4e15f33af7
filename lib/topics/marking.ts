/** What marks words on pages: apart from what matches, for the worker matches and marks nothing. */
export { metBy, namesMeant } from './query/met-by';
export { placesOf, type ShownText, type TextPlace } from './query/places';
