import { categoryOf, type ListId } from '../lib/records/announcement';
import type { FoundList } from '../lib/records/found-list';
import { type Announced, AnnouncedCount } from './announced-count';

export interface ListBoxesProps {
  lists: readonly FoundList[];
  followed: ReadonlySet<ListId>;
  /** Of lists of arXiv. */
  announced?: Announced | undefined;
  onFollow(list: FoundList, on: boolean): void;
}

/** A box for each list: its name and what stands beside it. */
export function ListBoxes({ lists, followed, announced, onFollow }: ListBoxesProps) {
  return (
    <>
      {lists.map((each) => (
        <label key={each.list} class="category">
          <input
            type="checkbox"
            value={each.value}
            checked={followed.has(each.list)}
            onChange={(event) => onFollow(each, event.currentTarget.checked)}
          />
          <span class="category-name" lang={languageOf(each)}>
            {each.name}
          </span>
          {each.about && (
            <span class="category-id" lang={languageOf(each)}>
              {' '}
              {each.about}
            </span>
          )}
          {each.source === 'arxiv' && <AnnouncedCount id={categoryOf(each.list)} announced={announced} />}
        </label>
      ))}
    </>
  );
}

/** Journals have one name, in whatever language; of those listed it is English. */
const languageOf = ({ source }: FoundList) => (source === 'journal' ? 'en' : undefined);
