import type { CodeLink } from './digest';

/** Where a paper stands, or says it will. `submitted` is a hope, and never drawn as more. */
export type VenueKind = 'published' | 'accepted' | 'submitted';

export interface Venue {
  kind: VenueKind;
  /** As its authors write it, year included: `ICML 2026`, `Phys. Rev. Lett. 130, 012345 (2025)`. */
  name: string;
  /** How it is given there, in the authors' word: `oral`, `spotlight`. */
  form?: string;
  /** The whole reference, where the name is not all of it. */
  whole?: string;
}

/** What a paper's comments say, taken apart; the rest is plain text as it stands. */
export interface CommentsRead {
  venues: Venue[];
  code: CodeLink[];
  /** Page counts and whatever else is said; empty where everything was taken. */
  rest: string;
}
