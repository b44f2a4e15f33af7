export { type Found, LATELY, type Wanted } from './find';
export { type Hit, MOST_SHOWN } from './found';
export { createSearch, type Search } from './search';
