import type { World } from './world';

/** What every page and feed is drawn from. */
export interface Site {
  world: World;
  /** Decides every paper. */
  seed: number;
  /** The New York day the site lives in. */
  today(): string;
  /** The site's clock, epoch milliseconds: real time of day on its own day. */
  now(): number;
}
