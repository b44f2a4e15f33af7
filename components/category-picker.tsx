import { useState } from 'preact/hooks';
import type { Category, CategoryGroup } from '../lib/records/category';
import { m } from '../lib/words';
import { type Announced, AnnouncedCount } from './announced-count';

export interface CategoryPickerProps {
  groups: CategoryGroup[];
  nameOf(id: string): string;
  followed: ReadonlySet<string>;
  announced?: Announced | undefined;
  onFollow(id: string, on: boolean): void;
}

/** Every active category as a checkbox, by group and archive. */
export function CategoryPicker({ groups, ...props }: CategoryPickerProps) {
  return (
    <div class="category-groups">
      {groups.map((group) => (
        <Group key={group.id} group={group} {...props} />
      ))}
    </div>
  );
}

type GroupProps = Omit<CategoryPickerProps, 'groups'> & { group: CategoryGroup };

function Group({ group, nameOf, followed, ...props }: GroupProps) {
  const all = group.archives.flatMap(({ categories }) => categories);
  const count = all.filter(({ id }) => followed.has(id)).length;
  // Open at first where something is chosen; then it is the reader's.
  const [open] = useState(count > 0);
  return (
    <details class="category-group" open={open}>
      <summary>
        {nameOf(group.id)} <span class="count">{m.chosen_of({ count, total: all.length })}</span>
      </summary>
      {group.archives.map((archive) => (
        <fieldset key={archive.id} class="archive">
          {group.archives.length > 1 && <legend>{nameOf(archive.id)}</legend>}
          <CategoryBoxes categories={archive.categories} nameOf={nameOf} followed={followed} {...props} />
        </fieldset>
      ))}
    </details>
  );
}

type BoxesProps = Omit<CategoryPickerProps, 'groups'> & { categories: Category[] };

/** A box for each category: its name, its ids and what it announced. */
export function CategoryBoxes({ categories, nameOf, followed, announced, onFollow }: BoxesProps) {
  return (
    <>
      {categories.map(({ id, aliases }) => (
        <label key={id} class="category">
          <input
            type="checkbox"
            value={id}
            checked={followed.has(id)}
            onChange={(event) => onFollow(id, event.currentTarget.checked)}
          />
          <span class="category-name">{nameOf(id)}</span> <span class="category-id">{id}</span>
          {aliases.length > 0 && <span class="category-id"> = {aliases.join(', ')}</span>}
          <AnnouncedCount id={id} announced={announced} />
        </label>
      ))}
    </>
  );
}
