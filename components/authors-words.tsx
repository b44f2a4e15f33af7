import { useId } from 'preact/hooks';
import { m } from '../lib/words';
import { rightOf100 } from './note/measured';

/** “authors’ words”, on a card; pressed, it says how they were chosen. @param model which engine chose them */
export function AuthorsWords({ model }: { model: string }) {
  const id = useId();
  const right = rightOf100(model);
  return (
    <>
      <button type="button" class="whose" popovertarget={id}>
        {m.authors_words()}
      </button>
      <span id={id} class="explanation" popover="auto">
        {m.authors_words_on_card({
          rightness: right === undefined ? m.rightness_unknown() : m.rightness_measured({ right }),
        })}
      </span>
    </>
  );
}
