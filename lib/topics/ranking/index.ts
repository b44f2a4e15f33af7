export type { Comparable } from './comparable';
export { EDITION, judgeOf } from './judge';
export { type Learned, type Lesson, learn, type Progress } from './learn';
export { nearDuplicates } from './near-duplicates';
export { nearIndex } from './near-index';
export { type RankedPaper, ranked, saidFor } from './ranked';
export { nameTerms, termsWanted, withTerms } from './terms';
export { keptTraits, type Text, type Traits, traitsOf } from './traits';
