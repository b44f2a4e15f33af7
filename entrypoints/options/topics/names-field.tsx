import { useState } from 'preact/hooks';
import { m } from '../../../lib/words';

interface NamesFieldProps {
  name: string;
  label: string;
  help: string;
  /** What stands in it: a key and how it is shown. */
  chips: readonly { key: string; words: string; title?: string }[];
  /** Adds what was typed. @returns what is wrong with it, in words; undefined where it was added */
  onAdd(typed: string): string | undefined | Promise<string | undefined>;
  onRemove(key: string): void;
}

/** Chips that are typed, one with each Enter, and removed by their ×. What cannot be added stays as it was typed and says why. */
export function NamesField({ name, label, help, chips, onAdd, onRemove }: NamesFieldProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function add() {
    const text = typed.trim();
    if (text === '' || busy) return;
    setBusy(true);
    const problem = await onAdd(text);
    setBusy(false);
    setWrong(problem);
    if (problem === undefined) setTyped('');
  }
  return (
    <div class="field" data-names={name}>
      <label for={name}>{label}</label>
      <div class="names-in">
        {chips.length > 0 && (
          <ul class="chip-list">
            {chips.map(({ key, words, title }) => (
              <li key={key} class="chip" title={title}>
                <span lang="en">{words}</span>{' '}
                <button
                  type="button"
                  data-action="remove-name"
                  aria-label={m.leave_out({ name: words })}
                  title={m.leave_out({ name: words })}
                  onClick={() => onRemove(key)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
        <span class="new-topic">
          <input
            id={name}
            name={name}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            aria-busy={busy}
            aria-invalid={wrong !== undefined}
            aria-describedby={`${name}-help`}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setWrong(undefined);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped('');
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              void add();
            }}
          />{' '}
          <button
            type="button"
            class="button"
            data-action="add-name"
            aria-disabled={busy}
            onClick={() => void add()}
          >
            {m.topic_add()}
          </button>
        </span>
      </div>
      <span class={wrong ? 'hint warn' : 'hint'} id={`${name}-help`} role={wrong ? 'alert' : undefined}>
        {wrong ?? help}
      </span>
    </div>
  );
}
