import { m } from '../lib/words';

export interface StarButtonProps {
  starred: boolean;
  /** Id of the element that names what is starred, where several can be. */
  of?: string;
  onStar(event: Event): void;
}

/** ☆ or ★. */
export function StarButton({ starred, of, onStar }: StarButtonProps) {
  return (
    <button
      type="button"
      class="star"
      data-action="star"
      aria-pressed={starred}
      aria-label={m.star()}
      aria-describedby={of}
      title={m.star()}
      onClick={onStar}
    >
      {starred ? '★' : '☆'}
    </button>
  );
}
