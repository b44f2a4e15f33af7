import { m } from '../../lib/words';

/** The categories followed, each with the way to let it go. */
export function Chosen({
  ids,
  nameOf,
  onRemove,
}: {
  ids: string[];
  nameOf(id: string): string;
  onRemove(id: string): void;
}) {
  if (ids.length === 0) return <p class="hint">{m.none_chosen()}</p>;
  return (
    <ul class="chosen" aria-label={m.you_follow()}>
      {ids.map((id) => (
        <li key={id}>
          <span title={nameOf(id)}>{id}</span>
          <button
            type="button"
            aria-label={m.unfollow({ category: id })}
            title={m.unfollow({ category: id })}
            onClick={() => onRemove(id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
