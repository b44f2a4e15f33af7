import type { MissedPart } from '../../lib/records/announcement';
import type { CategoryGroup } from '../../lib/records/category';
import type { SubjectCount } from '../../lib/records/subject-counts';
import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';
import { FollowButton } from './follow-button';
import { missedWords } from './missed-words';

export interface SubjectTableProps {
  groups: readonly CategoryGroup[];
  /** By id; what is not there was not counted. */
  counts: Readonly<Record<string, SubjectCount>>;
  missed: readonly MissedPart[];
  /** Ids of categories and archives. */
  followed: ReadonlySet<string>;
  nameOf(id: string): string;
  /** Where a subject's papers of today are. */
  hrefOf(id: string): string;
  onFollow(id: string, on: boolean): void;
  /** Absent while it is being counted. */
  onRetry?: (() => void) | undefined;
}

/** Every category by group and archive, with what it announced today; a dash before that is known. */
export function SubjectTable({ groups, ...props }: SubjectTableProps) {
  return (
    <table class="subjects">
      <thead>
        <tr>
          <th scope="col">{m.subject()}</th>
          <th scope="col" class="figure">
            {m.ledger_new()}
          </th>
          <th scope="col" class="figure">
            {m.count_all()}
          </th>
          <td />
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.id} group={group} {...props} />
      ))}
    </table>
  );
}

type GroupProps = Omit<SubjectTableProps, 'groups'> & { group: CategoryGroup };
type Archive = CategoryGroup['archives'][number];

function Group({ group, ...props }: GroupProps) {
  // A group of one archive goes by its name.
  const named = group.archives.length > 1;
  return (
    <>
      {named && (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colSpan={4}>
              {props.nameOf(group.id)}
            </th>
          </tr>
        </tbody>
      )}
      {group.archives.map((archive) => (
        <ArchiveRows key={archive.id} archive={archive} {...props} />
      ))}
    </>
  );
}

function ArchiveRows({ archive, ...props }: Omit<GroupProps, 'group'> & { archive: Archive }) {
  const { id, categories } = archive;
  const isCategory = categories.some((each) => each.id === id);
  const missed = props.missed.filter(({ lists }) =>
    lists.some((each) => each === id || categories.some((category) => category.id === each)),
  );
  return (
    <tbody data-archive={id}>
      {!isCategory && <Row id={id} kind="archive" {...props} />}
      {missed.map((part) => (
        <tr key={part.lists.join()} class="uncounted">
          <td colSpan={4}>
            <span class="warn">⚠ {missedWords(part)}</span>
            {props.onRetry && (
              <button type="button" data-action="retry-count" onClick={props.onRetry}>
                {m.try_again()}
              </button>
            )}
          </td>
        </tr>
      ))}
      {categories.map((each) => (
        <Row key={each.id} id={each.id} kind={each.id === id ? 'archive' : 'category'} {...props} />
      ))}
    </tbody>
  );
}

interface RowProps extends Omit<GroupProps, 'group'> {
  id: string;
  kind: 'archive' | 'category';
}

function Row({ id, kind, counts, followed, nameOf, hrefOf, onFollow }: RowProps) {
  const count = counts[id];
  return (
    <tr data-subject={id} class={kind}>
      <th scope="row">
        <a href={hrefOf(id)}>{nameOf(id)}</a> <span class="category-id">{id}</span>
      </th>
      <Figure name="new" value={count?.new} />
      <Figure name="all" value={count?.all} />
      <td>
        <FollowButton subject={id} followed={followed.has(id)} onFollow={(on) => onFollow(id, on)} />
      </td>
    </tr>
  );
}

function Figure({ name, value }: { name: string; value: number | undefined }) {
  return (
    <td class="figure" data-count={name}>
      {value === undefined ? (
        <>
          <span aria-hidden="true">–</span>
          <span class="sr-only">{m.not_counted()}</span>
        </>
      ) : (
        grouped(value)
      )}
    </td>
  );
}
