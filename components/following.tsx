import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { NameKind } from '../lib/records/topic';
import { m } from '../lib/words';

/** What a page knows of names that are followed, and does with them. Without it none can be followed. */
export interface FollowDesk {
  isFollowed(kind: NameKind, name: string): boolean;
  /** Follows a name, or no longer. */
  onFollow(kind: NameKind, name: string, on: boolean): void;
}

export const Following = createContext<FollowDesk | undefined>(undefined);

/** Of a collaboration of thousands more are not drawn. */
const MOST_DRAWN = 300;

interface NamesProps {
  kind: NameKind;
  names: readonly string[];
  /** So many at first. */
  shown: number;
  between: string;
}

/** Names in a row, each of which a press follows, or no longer; “+7” shows the others. */
export function Names({ kind, names, shown, between }: NamesProps) {
  const [whole, setWhole] = useState(false);
  const drawn = names.slice(0, whole ? MOST_DRAWN : shown);
  const more = names.length - drawn.length;
  return (
    <>
      {drawn.map((name, i) => (
        <span key={`${i} ${name}`}>
          {i > 0 && between}
          <Name kind={kind} name={name} />
        </span>
      ))}
      {more > 0 &&
        (whole ? (
          ` +${more}`
        ) : (
          <>
            {' '}
            <button
              type="button"
              class="follow-name"
              data-action="all-names"
              title={m.show_all_names()}
              aria-label={m.show_all_names()}
              onClick={() => setWhole(true)}
            >
              +{more}
            </button>
          </>
        ))}
    </>
  );
}

function Name({ kind, name }: Pick<NamesProps, 'kind'> & { name: string }) {
  const desk = useContext(Following);
  if (!desk) return <>{name}</>;
  const followed = desk.isFollowed(kind, name);
  const words = followed ? m.unfollow_name({ name }) : m.follow_name({ name });
  return (
    <button
      type="button"
      class="follow-name"
      data-action="follow-name"
      aria-pressed={followed}
      aria-label={m.follow_name({ name })}
      title={words}
      onClick={() => desk.onFollow(kind, name, !followed)}
    >
      {name}
      {followed && <span aria-hidden="true"> ✓</span>}
    </button>
  );
}
