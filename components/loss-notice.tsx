import type { Loss } from '../lib/records/rescue';
import { m } from '../lib/words';

export interface LossNoticeProps {
  loss: Loss;
  onBringBack(): void;
  onLeave(): void;
}

/** That the database came up with less than it had, and the click that brings back what can be. */
export function LossNotice({
  loss: { lists, stars, collections, cut },
  onBringBack,
  onLeave,
}: LossNoticeProps) {
  const named = [
    m.count_lists({ count: lists }),
    ...(collections > 0 ? [m.backup_collections({ count: collections })] : []),
  ];
  const parts = { lists: named.join(m.list_comma()), stars: m.count_stars({ count: stars }) };
  return (
    <p class="notice" role="alert" data-notice="loss">
      {m.loss_found(parts)} {cut > 0 && m.loss_cut({ count: cut })}
      <span class="choices">
        <button type="button" data-action="bring-back" onClick={onBringBack}>
          {m.bring_back(parts)}
        </button>
        <button type="button" data-action="leave-loss" onClick={onLeave}>
          {m.leave_it()}
        </button>
      </span>
    </p>
  );
}
