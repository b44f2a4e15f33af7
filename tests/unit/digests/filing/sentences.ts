import type { RowName } from '../../../../lib/records/sections';

/** Sentences by the row they belong to; `none` holds what belongs to no row. */
export type Sentences = Record<RowName | 'none', string[]>;

/** What surrounds a sentence: its paper has begun, its TL;DR is another sentence. */
export interface Frame {
  primary: string;
  title: string;
  before: string[];
  after: string[];
}
