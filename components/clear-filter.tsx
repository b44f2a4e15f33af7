import { m } from '../lib/words';

/** Shows all of a day again. */
export function ClearFilter({ onClear }: { onClear(): void }) {
  return (
    <button type="button" class="clear-filter" data-action="clear-filter" onClick={onClear}>
      {m.clear_filter()}
    </button>
  );
}
