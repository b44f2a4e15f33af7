import { browser } from 'wxt/browser';
import { Notice } from '../../components/notice';
import { Remarks } from '../../components/remarks';
import type { Day } from '../../lib/records/paper';
import { m } from '../../lib/words';
import type { DayModel } from './use-day';

/** What there is to say of a day before its cards. */
export function DayTold({
  model,
  onDay,
  onRefresh,
}: {
  model: DayModel;
  onDay(day: Day): void;
  onRefresh(): void;
}) {
  const openOptions = () => void browser.runtime.openOptionsPage();
  return (
    <>
      {model.status.kind === 'first-run' && (
        <p class="notice">
          {m.first_run()}
          <button type="button" onClick={openOptions}>
            {m.pick_categories()}
          </button>
        </p>
      )}
      <div role="status">
        <Notice status={model.status} now={model.now} onShowDay={onDay} onRefresh={onRefresh} />
        <Remarks remarks={model.remarks} shown={model.cards.day} onShowDay={onDay} onOptions={openOptions} />
      </div>
      {model.cards.fresh[0]?.via === 'api' && <p class="notice">{m.from_api()}</p>}
    </>
  );
}
