export { isRadarBegun, type LearnDeps, learnRadar } from './learn-radar';
export type { LibraryWork } from './plan';
