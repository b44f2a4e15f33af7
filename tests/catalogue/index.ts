import { DAILY } from './daily';
import { DIARY } from './diary';
import { ENGINE_TESTS } from './engine-tests';
import { FULL_TEXT } from './full-text';
import { JOBS } from './jobs';
import { KEEPING } from './keeping';
import { LEDGER } from './ledger';
import { MONEY } from './money';
import { NOTES } from './notes';
import { OPTIONS } from './options';
import { OPTIONS_PARTS } from './options-parts';
import { PLOTS } from './plots';
import { POPUP } from './popup';
import { RELEVANCE } from './relevance';
import { RESCUE } from './rescue';
import { SEARCH } from './search';
import type { Situation } from './situation';
import { TO_MACHINES } from './to-machines';
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
  ...ENGINE_TESTS,
  ...MONEY,
  ...DIARY,
  ...RESCUE,
  ...LEDGER,
  ...DAILY,
  ...KEEPING,
  ...RELEVANCE,
  ...SEARCH,
  ...TO_MACHINES,
  ...TOPICS,
  ...JOBS,
  ...PLOTS,
];
