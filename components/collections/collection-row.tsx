import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type Collection, nameProblem } from '../../lib/records/collection';
import { TOPIC_COLOURS, type TopicColour } from '../../lib/records/topic';
import { m } from '../../lib/words';
import { nameWords } from './name-words';

export interface CollectionRowProps {
  collection: Collection;
  /** All there are, itself among them. */
  others: readonly Collection[];
  /** Nothing until it is counted. */
  size: number | undefined;
  isFirst: boolean;
  isLast: boolean;
  onName(name: string): void;
  onColour(colour: TopicColour | undefined): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
  /** What is asked before it goes. */
  children?: ComponentChildren;
}

/** One collection where they are kept in order: name, colour, how many papers, its place, and a way to take it away. */
export function CollectionRow(props: CollectionRowProps) {
  const { collection, others, size, isFirst, isLast, onName, onColour, onMove, onRemove, children } = props;
  const { id, name, colour } = collection;
  const help = useId();
  const [typed, setTyped] = useState<string>();
  useEffect(() => setTyped(undefined), [name]);
  const without = others.filter((each) => each.id !== id);
  const problem = typed === undefined ? undefined : nameProblem(typed, without);
  const keep = () => {
    if (typed === undefined || problem !== undefined) return;
    if (typed.trim() === name) setTyped(undefined);
    else onName(typed);
  };
  const act = (action: string, sign: string, words: string, press: () => void, disabled = false) => (
    <button
      type="button"
      data-action={action}
      aria-label={words}
      title={words}
      disabled={disabled}
      onClick={press}
    >
      {sign}
    </button>
  );
  return (
    <li class="collection-row" data-collection-row={id}>
      <span class="topic" data-colour={colour} aria-hidden="true" />
      <input
        name={`collection-name-${id}`}
        aria-label={m.collection_name()}
        aria-invalid={problem !== undefined}
        aria-describedby={help}
        dir="auto"
        value={typed ?? name}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={keep}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
      <a href={`#/collection/${encodeURIComponent(id)}`}>
        {size === undefined ? m.collection_open() : m.papers_count({ count: size })}
      </a>
      <select
        name={`collection-colour-${id}`}
        aria-label={`${m.topic_colour()}: ${name}`}
        value={String(colour ?? '')}
        onChange={({ currentTarget }) =>
          onColour(TOPIC_COLOURS.find((each) => String(each) === currentTarget.value))
        }
      >
        <option value="">{m.colour_none()}</option>
        {COLOURS.map(([each, words]) => (
          <option key={each} value={String(each)}>
            {words()}
          </option>
        ))}
      </select>
      {act('collection-up', '↑', m.topic_up({ name }), () => onMove(-1), isFirst)}
      {act('collection-down', '↓', m.topic_down({ name }), () => onMove(1), isLast)}
      {act('collection-remove', '✕', m.collection_remove({ name }), onRemove)}
      <span id={help} class="warn" role="status">
        {problem && nameWords(problem)}
      </span>
      {children}
    </li>
  );
}

/** The grey of topics says nothing here: without a colour a collection is grey. */
const COLOURS = [
  [1, () => m.colour_green()],
  [2, () => m.colour_blue()],
  [3, () => m.colour_violet()],
  [4, () => m.colour_red()],
  [5, () => m.colour_orange()],
] as const satisfies [TopicColour, () => string][];
