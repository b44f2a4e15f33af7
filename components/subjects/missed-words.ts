import type { MissedPart } from '../../lib/records/announcement';
import { reasonWords } from '../ledger/reason-words';

/** Why a part of what was asked for did not come, in one sentence. */
export function missedWords({ failure, stale, cut }: MissedPart): string {
  if (failure) return reasonWords({ kind: 'refused', failure });
  if (stale) return reasonWords({ kind: 'stale', shows: stale });
  return reasonWords({ kind: cut ? 'cut' : 'unexplained' });
}
