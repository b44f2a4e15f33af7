import { m } from '../../../lib/words';
import { inWords } from '../../../lib/words/dates';
import { hostName } from '../../shared/not-allowed';
import { foundList } from '../found-list';
import type { Held } from './held';

export interface HeldListProps {
  held: readonly Held[];
  onGiveBack(held: Held): void;
}

/** The permissions that the reader gave, what each is for, and the way to take it back. */
export function HeldList({ held, onGiveBack }: HeldListProps) {
  return (
    <>
      <h3>{m.held()}</h3>
      {held.length === 0 ? (
        <p class="hint">{m.held_none()}</p>
      ) : (
        <ul class="held">
          {held.map((each) => (
            <li key={each.name} data-permission={each.name}>
              <span>
                <b>{nameOf(each)}</b> <span class="hint">{purposeOf(each)}</span>
              </span>{' '}
              <button
                type="button"
                class="way-out"
                data-action="give-back"
                aria-label={m.give_back_of({ name: nameOf(each) })}
                onClick={() => onGiveBack(each)}
              >
                {m.give_back()}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const nameOf = ({ name }: Held): string => (name === 'notifications' ? m.held_notices() : hostName(name));

function purposeOf({ name, lists, writes }: Held): string {
  if (name === 'notifications') return m.held_for_notices();
  const parts = [
    ...(lists.length > 0
      ? [m.held_for_lists({ lists: inWords(lists.map((list) => foundList(list).name)) })]
      : []),
    ...(writes ? [m.held_for_model()] : []),
  ];
  return parts.length > 0 ? inWords(parts) : m.held_for_nothing();
}
