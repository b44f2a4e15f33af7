import type { SnapshotFailure } from '../../../lib/backup/snapshot-failed';
import { m } from '../../../lib/words';
import { timeAndDate } from '../../../lib/words/dates';

/** That the small backup of the week could not be kept; nothing where it was. @param now epoch milliseconds */
export function SnapshotTold({ failed, now }: { failed: SnapshotFailure | null | undefined; now: number }) {
  if (!failed) return null;
  const when = timeAndDate(failed.at, now);
  return (
    <p class="hint warn" role="status" data-notice="snapshot-failed">
      {failed.reason === 'full'
        ? m.snapshot_full({ when })
        : m.snapshot_failed({ when, detail: failed.detail })}
    </p>
  );
}
