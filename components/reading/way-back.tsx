import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';

/** Where the paper that is read stands in its list, from 0, and the way to its neighbours. */
export interface ReadingPlace {
  at: number;
  of: number;
  onStep(by: -1 | 1): void;
}

/** Where there is room for one pane alone: back to the list, or on to the paper before or after. */
export function WayBack({ place, onBack }: { place: ReadingPlace | undefined; onBack(): void }) {
  return (
    <div class="way-back">
      <button type="button" data-action="back-to-list" onClick={onBack}>
        ← {m.back_to_list()}
      </button>
      {place && <Steps {...place} />}
    </div>
  );
}

function Steps({ at, of, onStep }: ReadingPlace) {
  return (
    <span class="steps">
      <button
        type="button"
        data-action="previous-paper"
        aria-label={m.previous_paper()}
        title={m.previous_paper()}
        disabled={at === 0}
        onClick={() => onStep(-1)}
      >
        ‹
      </button>
      <span class="count">{m.card_position({ number: grouped(at + 1), total: grouped(of) })}</span>
      <button
        type="button"
        data-action="next-paper"
        aria-label={m.next_paper()}
        title={m.next_paper()}
        disabled={at === of - 1}
        onClick={() => onStep(1)}
      >
        ›
      </button>
    </span>
  );
}
