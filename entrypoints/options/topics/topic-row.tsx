import { useState } from 'preact/hooks';
import {
  isAskingAny,
  LONGEST_TOPIC_NAME,
  TOPIC_COLOURS,
  type Topic,
  type TopicColour,
} from '../../../lib/records/topic';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { TextField } from '../engine/text-field';
import type { TopicCounts } from './count-topics';
import { TopicPreview } from './preview';
import { wrongQuery } from './query-words';
import { TopicMore } from './topic-more';
import { Trend } from './trend';

export interface TopicRowProps {
  topic: Topic;
  counts: TopicCounts | undefined;
  isFirst: boolean;
  isLast: boolean;
  /** A model can be had to write. */
  isWriting: boolean;
  /** Keeps it; false where it could not be kept. */
  onChange(change: Partial<Topic>): Promise<boolean>;
  onMove(by: -1 | 1): void;
  onRemove(): void;
  /** The browser would not tell of new papers. */
  isRefused: boolean;
  onNotify(on: boolean): void;
}

/** One topic: name, search, colour, whether it is on, its place, and how much it finds. */
export function TopicRow(props: TopicRowProps) {
  const { topic, counts, isFirst, isLast, isWriting, isRefused } = props;
  const { onChange, onMove, onRemove, onNotify } = props;
  const { id, name, query, colour, on, write = false, hides = false } = topic;
  const [typed, setTyped] = useState<string>();
  const next = typed?.trim() ?? query;
  const isTyping = next !== query && wrongQuery(next) === undefined;
  const act = (action: string, sign: string, words: string, press: () => void, disabled = false) => (
    <button
      type="button"
      class="way-out"
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
    <li class="topic-row" data-topic-row={id}>
      <TextField
        name={`topic-name-${id}`}
        label={m.topic_name()}
        help=""
        value={name}
        wrongWords={(typed) => (typed.trim().length > LONGEST_TOPIC_NAME ? m.topic_name_long() : undefined)}
        onValue={(value) => onChange({ name: value || query.slice(0, LONGEST_TOPIC_NAME) || name })}
      />
      <TextField
        name={`topic-query-${id}`}
        label={m.topic_query()}
        help={countWords(topic, counts)}
        value={query}
        wrongWords={wrongQuery}
        onTyping={setTyped}
        onValue={(value) =>
          isAskingAny({ ...topic, query: value }) ? onChange({ query: value }) : Promise.resolve(false)
        }
      />
      {isTyping && <TopicPreview topic={{ ...topic, query: next }} />}
      {counts?.done && <Trend days={counts.days} counts={counts.trends.get(id) ?? []} colour={colour} />}
      <TopicMore topic={topic} onChange={onChange} onNotify={onNotify}>
        {isRefused && <p class="hint warn">{m.notices_refused()}</p>}
      </TopicMore>
      <p class="topic-tools">
        <label>
          <input
            type="checkbox"
            name={`topic-on-${id}`}
            checked={on}
            onChange={({ currentTarget }) => void onChange({ on: currentTarget.checked })}
          />{' '}
          {m.topic_on()}
        </label>
        {isWriting && !hides && (
          <label>
            <input
              type="checkbox"
              name={`topic-write-${id}`}
              checked={write}
              disabled={!on}
              onChange={({ currentTarget }) => void onChange({ write: currentTarget.checked })}
            />{' '}
            {m.topic_write()}
          </label>
        )}
        <label>
          <span class="topic" data-colour={colour} />
          <select
            name={`topic-colour-${id}`}
            aria-label={m.topic_colour()}
            value={String(colour)}
            onChange={({ currentTarget }) =>
              void onChange({ colour: Number(currentTarget.value) as TopicColour })
            }
          >
            {TOPIC_COLOURS.map((each) => (
              <option key={each} value={String(each)}>
                {COLOURS[each]()}
              </option>
            ))}
          </select>
        </label>
        <span>
          {act('topic-up', '↑', m.topic_up({ name }), () => onMove(-1), isFirst)}{' '}
          {act('topic-down', '↓', m.topic_down({ name }), () => onMove(1), isLast)}{' '}
          {act('topic-remove', '×', m.leave_out({ name }), onRemove)}
        </span>
      </p>
    </li>
  );
}

function countWords(topic: Topic, counts: TopicCounts | undefined): string {
  const { id, on } = topic;
  if (!isAskingAny(topic)) return m.topic_asks_nothing();
  if (!on) return m.topic_is_off();
  if (!counts) return '';
  const words = { count: grouped(counts.byTopic.get(id) ?? 0), all: grouped(counts.all) };
  return counts.done ? m.topic_counts(words) : m.topic_counting(words);
}

const COLOURS: Record<TopicColour, () => string> = {
  1: () => m.colour_green(),
  2: () => m.colour_blue(),
  3: () => m.colour_violet(),
  4: () => m.colour_red(),
  5: () => m.colour_orange(),
  6: () => m.colour_grey(),
};
