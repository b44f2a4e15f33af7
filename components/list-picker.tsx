import { useState } from 'preact/hooks';
import type { FoundList } from '../lib/records/found-list';
import { m } from '../lib/words';
import { ListBoxes, type ListBoxesProps } from './list-boxes';

export interface ListPickerProps extends Omit<ListBoxesProps, 'lists'> {
  name: string;
  /** In parts, where there are several, each with a name. */
  parts: { name?: string; lists: FoundList[] }[];
}

/** All lists of a source that has no taxonomy, folded: a box for each. */
export function ListPicker({ name, parts, followed, onFollow }: ListPickerProps) {
  const all = parts.flatMap(({ lists }) => lists);
  const count = all.filter(({ list }) => followed.has(list)).length;
  // Open at first where something is chosen; then it is the reader's.
  const [open] = useState(count > 0);
  return (
    <details class="category-group" open={open}>
      <summary>
        {name} <span class="count">{m.chosen_of({ count, total: all.length })}</span>
      </summary>
      {parts.map((part) => (
        <fieldset key={part.name} class="archive">
          {part.name && <legend>{part.name}</legend>}
          <ListBoxes lists={part.lists} followed={followed} onFollow={onFollow} />
        </fieldset>
      ))}
    </details>
  );
}
