import { useContext, useEffect, useState } from 'preact/hooks';
import { TagNames } from '../../../components/tag-names';
import { m } from '../../../lib/words';

export interface TagsFieldProps {
  label: string;
  help: string;
  /** Ids. */
  tags: readonly string[];
  /** Keeps them; false where they could not be kept. */
  onTags(tags: readonly string[]): Promise<boolean>;
}

/** Topics, found by their names in the reader's language or in English, each with the way to let it go. */
export function TagsField({ label, help, tags, onTags }: TagsFieldProps) {
  const nameOf = useContext(TagNames);
  const ids = useTagIds();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  async function add() {
    const said = typed.trim().toLowerCase();
    if (said === '') return setWrong(false);
    const found = ids.find((id) => [id, nameOf(id).toLowerCase()].includes(said));
    if (!found) return setWrong(true);
    if (tags.includes(found) || (await onTags([...tags, found]))) setTyped('');
    setWrong(false);
  }
  return (
    <div class="field">
      <label for="writeTags">{label}</label>
      <input
        id="writeTags"
        name="writeTags"
        class="wide"
        autocomplete="off"
        list="writeTags-choices"
        value={typed}
        aria-invalid={wrong}
        aria-describedby="writeTags-help"
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setWrong(false);
        }}
        onChange={() => void add()}
        onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
      />
      <datalist id="writeTags-choices">
        {ids.map((id) => (
          <option key={id} value={nameOf(id)} />
        ))}
      </datalist>
      {tags.length > 0 && (
        <ul class="chosen" aria-label={label}>
          {tags.map((tag) => (
            <li key={tag} data-tag={tag}>
              <span>{nameOf(tag)}</span>
              <button
                type="button"
                class="remove"
                aria-label={m.leave_out({ name: nameOf(tag) })}
                title={m.leave_out({ name: nameOf(tag) })}
                onClick={() => void onTags(tags.filter((each) => each !== tag))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <span class={wrong ? 'hint warn' : 'hint'} id="writeTags-help" role={wrong ? 'alert' : undefined}>
        {wrong ? m.write_tags_wrong() : help}
      </span>
    </div>
  );
}

/** Every topic that papers are told by; none until they are read. */
function useTagIds(): string[] {
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => {
    void import('../../shared/names-of-tags').then(({ tagIds }) => setIds(tagIds));
  }, []);
  return ids;
}
