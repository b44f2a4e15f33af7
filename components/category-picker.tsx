import { useState } from 'preact/hooks';
import type { Category, CategoryGroup } from '../lib/records/category';
import { m } from '../lib/words';

export interface CategoryPickerProps {
  groups: CategoryGroup[];
  nameOf(id: string): string;
  followed: ReadonlySet<string>;
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

function Group({ group, nameOf, followed, onFollow }: GroupProps) {
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
          {archive.categories.map((category) => (
            <CategoryBox
              key={category.id}
              category={category}
              name={nameOf(category.id)}
              on={followed.has(category.id)}
              onFollow={onFollow}
            />
          ))}
        </fieldset>
      ))}
    </details>
  );
}

interface BoxProps {
  category: Category;
  name: string;
  on: boolean;
  onFollow(id: string, on: boolean): void;
}

/** One category: its box, its name, its id. */
export function CategoryBox({ category, name, on, onFollow }: BoxProps) {
  return (
    <label class="category">
      <input
        type="checkbox"
        value={category.id}
        checked={on}
        onChange={(event) => onFollow(category.id, event.currentTarget.checked)}
      />
      <span class="category-name">{name}</span> <span class="category-id">{category.id}</span>
      {category.aliases.length > 0 && <span class="category-id"> = {category.aliases.join(', ')}</span>}
    </label>
  );
}
