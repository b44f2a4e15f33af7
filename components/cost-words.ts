import type { Spent } from '../lib/records/job';
import { m } from '../lib/words';
import { dollars } from './engine-words';

/** What was paid. What has no known price is said beside the sum, which it is not in. */
export function spentWords({ microUsd, unpriced }: Pick<Spent, 'microUsd' | 'unpriced'>): string {
  if (!unpriced) return dollars(microUsd);
  return microUsd > 0 ? m.cost_and_unknown({ cost: dollars(microUsd) }) : m.cost_unknown();
}
