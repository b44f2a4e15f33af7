import { m } from '../lib/words';

/** Something that did not work, and the way to try it again. */
export interface Unkept {
  words: string;
  again(): void;
}

/** “Not kept: the disk is full. Free some space, then try again. [Try again]” */
export function NotKept({ words, again }: Unkept) {
  return (
    <p class="notice" role="alert" data-notice="not-kept">
      {words}
      <button type="button" data-action="try-again" onClick={again}>
        {m.try_again()}
      </button>
    </p>
  );
}
