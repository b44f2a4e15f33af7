import { type ListId, sourceOf } from '../../lib/records/announcement';
import type { LedgerDay, MissingReason } from '../../lib/records/ledger';
import { isNewYorkToday } from '../../lib/words/dates';

/** Whether asking again for a day can bring something: today every list, of a day gone by not what feeds alone held. */
export const canRetry = (of: LedgerDay): boolean => open(of).some((list) => isAskable(list, of));

/** Whether all that is open on a day stood in journals' feeds, which keep no days gone by. */
export const onlyFeedsMovedOn = (of: LedgerDay): boolean => open(of).length > 0 && !canRetry(of);

const isAskable = (list: ListId, { day }: LedgerDay): boolean =>
  isNewYorkToday(day) || sourceOf(list) !== 'journal';

/** The lists of which something could still come. */
function open({ tally }: LedgerDay): ListId[] {
  if (tally.kind === 'rest' || tally.kind === 'all') return [];
  const unknown = tally.kind === 'unknown' ? tally.lists : [];
  return [...unknown, ...tally.missing].filter(({ reason }) => !isFinal(reason)).map(({ list }) => list);
}

/** No feed shows again what it dropped before anybody looked. */
const isFinal = ({ kind }: MissingReason): boolean => kind === 'gap';
