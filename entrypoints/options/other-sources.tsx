import { ListPicker, type ListPickerProps } from '../../components/list-picker';
import { sourceHeading } from '../../components/source-name';
import { subjectsOf } from '../../lib/papers/preprint-subjects';
import { JOURNALS } from '../../lib/sources/journal-list';
import { foundList } from './found-list';

/** What can be followed elsewhere than on arXiv: the preprint servers' subjects, and the listed journals by publisher. */
export function OtherSources(props: Pick<ListPickerProps, 'followed' | 'onFollow'>) {
  const groups = [...new Set(JOURNALS.map(({ publisher }) => publisher))];
  return (
    <div class="category-groups">
      {(['biorxiv', 'medrxiv'] as const).map((server) => (
        <ListPicker
          key={server}
          name={sourceHeading(server)}
          parts={[{ lists: subjectsOf(server).map((id) => bare(foundList(`${server}:${id}`))) }]}
          {...props}
        />
      ))}
      <ListPicker
        name={sourceHeading('journal')}
        parts={groups.map((name) => ({
          name,
          lists: JOURNALS.filter(({ publisher }) => publisher === name).map(({ feed }) =>
            bare(foundList(`journal:${feed}`)),
          ),
        }))}
        {...props}
      />
    </div>
  );
}

/** Under a heading that says the rest already. */
const bare = ({ about: _, ...list }: ReturnType<typeof foundList>) => list;
