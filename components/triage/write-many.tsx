import type { ManyOffer } from '../../lib/records/many-offer';
import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';
import { dollars } from '../engine-words';
import { modelName } from '../written-words';

export interface WriteManyProps {
  /** What writing those that are chosen would take; absent where nobody writes, or nothing is to be written. */
  offer?: ManyOffer | undefined;
  /** What was offered before something changed is still shown, for nothing must move under the pointer; it cannot be pressed. */
  isReckoned?: boolean | undefined;
  /** How far it is with what was pressed for; absent where that is over. */
  underway?: { done: number; all: number } | undefined;
  onWrite(): void;
  onStop(): void;
}

/** “3 of 12 written”. */
export const inWriting = ({ done, all }: NonNullable<WriteManyProps['underway']>): string =>
  m.many_in_writing({ done: grouped(done), all: grouped(all) });

/** “Write 12 with tide-1 ≈ $0.04”, and while that goes on, how far it is. */
export function WriteMany({ offer, isReckoned = true, underway, onWrite, onStop }: WriteManyProps) {
  const told = offer && toldOf(offer);
  return (
    <>
      {offer && (
        <span class="write-many">
          <button
            type="button"
            data-action="write-chosen"
            aria-describedby={told ? 'write-many-told' : undefined}
            aria-disabled={!isReckoned}
            onClick={isReckoned ? onWrite : undefined}
          >
            {offerWords(offer)}
          </button>
          {told && <small id="write-many-told">{told}</small>}
        </span>
      )}
      {underway && (
        <span class="write-many" data-writing="running">
          <span>{inWriting(underway)}</span>
          <button type="button" data-action="stop-chosen" onClick={onStop}>
            {m.stop()}
          </button>
        </span>
      )}
    </>
  );
}

function offerWords(offer: ManyOffer): string {
  const told = { count: grouped(offer.count), model: modelName(offer) };
  return offer.cost === undefined
    ? m.write_many_with(told)
    : m.write_many_with_cost({ ...told, cost: dollars(offer.cost) });
}

/** What a press would not do at once, or nobody can say. */
export function toldOf({ cost, left }: ManyOffer): string | undefined {
  if (left !== undefined) return m.write_many_limit({ left: dollars(left) });
  return cost === undefined ? m.cost_unknown() : undefined;
}
