export { type Comparable, nearDuplicates, nearest } from './nearest';
export { type RankedPaper, ranked } from './ranked';
