import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Collection, cleanName, type NameProblem, sameName } from '../../lib/records/collection';
import { m } from '../../lib/words';
import { CollectionName } from './collection-name';
import { nameWords } from './name-words';

/** Of the papers in question: all are in it, some, none. */
export type InCollection = 'all' | 'some' | 'none';

export interface ChooserProps {
  collections: readonly Collection[];
  of(id: string): InCollection;
  /** How many papers it is about. */
  count: number;
  /** What did not work the last time. */
  problem: NameProblem | undefined;
  onToggle(id: string): void;
  /** Makes a collection of that name, and puts them in; `then` runs once it is made. */
  onMake(name: string, then: () => void): void;
  onTyping(): void;
  onClose(): void;
}

/** One line: a collection, or that of the typed name which there is not yet. */
type Line = { id: string; collection: Collection } | { id: 'new'; name: string };

/**
 * A small sheet over the list: type to find, Enter puts in and takes out, what there is not yet is made, Escape closes. The
 * field keeps the focus; the line that Enter means is told by `aria-activedescendant`.
 */
export function Chooser(props: ChooserProps) {
  const { collections, of, count, problem, onToggle, onMake, onTyping, onClose } = props;
  const id = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const lines = linesFor(collections, typed);
  const current = Math.min(at, lines.length - 1);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.showModal();
    return () => (before instanceof HTMLElement ? before.focus({ preventScroll: true }) : undefined);
  }, []);
  useEffect(() => {
    sheet.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, typed]);
  const take = (line: Line | undefined) => {
    if (!line) return;
    if (!('collection' in line)) {
      // A name that cannot be stays to be mended, and what is typed meanwhile stays as well.
      onMake(line.name, () => setTyped((now) => (now === typed ? '' : now)));
      setAt(0);
    } else onToggle(line.collection.id);
  };
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((current + by + lines.length) % Math.max(1, lines.length));
    else if (event.key === 'Enter' && !event.isComposing) take(lines[current]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={sheet} class="chooser" aria-labelledby={`${id}-head`} onClose={onClose}>
      <h2 id={`${id}-head`}>{m.collect_papers({ count })}</h2>
      <input
        name="collectionQuery"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        aria-label={m.collection_find()}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-lines`}
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        placeholder={m.collection_find()}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
          onTyping();
        }}
        onKeyDown={onKey}
      />
      <div id={`${id}-lines`} class="lines" role="listbox" tabIndex={-1} aria-label={m.collections()}>
        {lines.map((line, i) => (
          <div
            key={line.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === current}
            aria-checked={'collection' in line ? checked(of(line.id)) : undefined}
            data-collection={'collection' in line ? line.id : undefined}
            onMouseDown={(event) => {
              // The field keeps the focus.
              event.preventDefault();
              setAt(i);
              take(line);
            }}
          >
            <span class="sign" aria-hidden="true">
              {'collection' in line ? SIGNS[of(line.id)] : '+'}
            </span>
            {'collection' in line ? (
              <CollectionName collection={line.collection} />
            ) : (
              m.collection_make({ name: line.name })
            )}
          </div>
        ))}
      </div>
      <p role="status" class={problem ? 'warn' : 'hint'}>
        {problem ? nameWords(problem) : lines.length === 0 ? m.collections_none() : m.chooser_keys()}
      </p>
    </dialog>
  );
}

const SIGNS: Record<InCollection, string> = { all: '✓', some: '–', none: '' };
const checked = (is: InCollection) => (is === 'some' ? 'mixed' : is === 'all');

/** Those whose names begin with what is typed, then those that hold it; last the one that there is not yet. */
function linesFor(collections: readonly Collection[], typed: string): Line[] {
  const sought = sameName(typed);
  const begins = (name: string) => Number(!sameName(name).startsWith(sought));
  const found = collections
    .filter(({ name }) => sameName(name).includes(sought))
    .sort((a, b) => begins(a.name) - begins(b.name));
  const isThere = collections.some(({ name }) => sameName(name) === sought);
  const lines: Line[] = found.map((collection) => ({ id: collection.id, collection }));
  return sought === '' || isThere ? lines : [...lines, { id: 'new', name: cleanName(typed) }];
}
