import { useId } from 'preact/hooks';
import { m } from '../lib/words';
import { dollars } from './engine-words';
import { inWriting, toldOf, type WriteManyProps } from './triage/write-many';
import { modelName } from './written-words';

/** “Write with tide-1 ≈ $0.003” for the one paper of a card, and while that goes on, a way to stop it. */
export function WriteOne({ offer, isReckoned = true, underway, onWrite, onStop }: WriteManyProps) {
  const id = useId();
  if (underway)
    return (
      <span class="write-many" data-writing="running">
        <span>{inWriting(underway)}</span>
        <button type="button" data-action="stop" onClick={onStop}>
          {m.stop()}
        </button>
      </span>
    );
  if (!offer) return null;
  const told = toldOf(offer);
  const model = modelName(offer);
  return (
    <span class="write-many">
      <button
        type="button"
        data-action="write-digest"
        aria-describedby={told ? id : undefined}
        aria-disabled={!isReckoned}
        onClick={isReckoned ? onWrite : undefined}
      >
        {offer.cost === undefined
          ? m.write_with({ model })
          : m.write_with_cost({ model, cost: dollars(offer.cost) })}
      </button>
      {told && <small id={id}>{told}</small>}
    </span>
  );
}
