import { DAILY } from './daily';
import { DIARY } from './diary';
import { FULL_TEXT } from './full-text';
import { LEDGER } from './ledger';
import { MONEY } from './money';
import { NOTES } from './notes';
import { OPTIONS } from './options';
import { OPTIONS_PARTS } from './options-parts';
import { POPUP } from './popup';
import { RELEVANCE } from './relevance';
import { RESCUE } from './rescue';
import type { Situation } from './situation';
import { TOPICS } from './topics';
import { WRITING } from './writing';

/** Everything a reader can meet. A test draws it in both languages; `scripts/catalogue.ts` makes pictures of it. */
export const CATALOGUE: Situation[] = [
  ...POPUP,
  ...NOTES,
  ...FULL_TEXT,
  ...WRITING,
  ...OPTIONS,
  ...OPTIONS_PARTS,
  ...MONEY,
  ...DIARY,
  ...RESCUE,
  ...LEDGER,
  ...DAILY,
  ...RELEVANCE,
  ...TOPICS,
];
