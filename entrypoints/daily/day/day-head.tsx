import { ByRules } from '../../../components/by-rules';
import { KeysButton } from '../../../components/key-help';
import { LedgerLine } from '../../../components/ledger/ledger-line';
import { m } from '../../../lib/words';
import { longDay } from '../../../lib/words/dates';
import { checkedOf } from '../../shared/checked';
import type { ShownAbove } from '../../shared/day-list-props';
import type { DayModel } from '../../shared/use-day';
import { hrefOf } from '../route';

/** The day, its three figures, whether that is all of it, and a way to ask now. */
export function DayHead({
  model,
  papersToday,
  byRules,
  onByRules,
  onRefresh,
  onKeys,
}: ShownAbove & { model: DayModel }) {
  const checked = checkedOf(model);
  const isBusy = model.status.kind === 'polling';
  return (
    <header class="day-head">
      <h2>
        <time dateTime={model.cards.day}>{longDay(model.cards.day)}</time>
        <button
          type="button"
          data-action="refresh"
          aria-label={m.refresh()}
          title={m.refresh()}
          aria-disabled={isBusy}
          class={isBusy ? 'busy' : undefined}
          onClick={isBusy ? undefined : onRefresh}
        >
          ↻
        </button>
        <KeysButton onKeys={onKeys} />
      </h2>
      <p class="stats">
        <span data-stat="papers-today" title={byRules ? m.papers_today_without() : undefined}>
          <b>{papersToday}</b> {m.papers_today()}
        </span>
        {' · '}
        <span data-stat="update-every" title={m.update_help({ hours: model.pollHours })}>
          <b>{m.hours_short({ hours: model.pollHours })}</b> {m.update_frequency()}
        </span>
        {' · '}
        <span data-stat="days-kept">
          <b>{model.historyDays}</b> {m.days_of_history()}
        </span>
      </p>
      <div class="checked">
        {'words' in checked ? (
          checked.words
        ) : (
          <LedgerLine
            tally={checked.tally}
            checkedAt={checked.at}
            next={checked.next}
            now={checked.now}
            onOpen={() => {
              location.hash = hrefOf({ kind: 'ledger' });
            }}
          />
        )}
      </div>
      <ByRules byRules={byRules} onByRules={onByRules} />
    </header>
  );
}
