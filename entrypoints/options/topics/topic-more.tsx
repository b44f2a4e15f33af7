import type { ComponentChildren } from 'preact';
import { plainText } from '../../../lib/papers/plain-text';
import { LONGEST_NAME, MOST_NAMES, NAME_KINDS, type NameKind, type Topic } from '../../../lib/records/topic';
import { topics } from '../../../lib/settings';
import { readQuery } from '../../../lib/topics';
import { m } from '../../../lib/words';
import { TextField } from '../engine/text-field';
import { Switch } from '../switch';
import { findPaper, isPaperName } from './find-paper';
import { NamesField } from './names-field';
import { wrongQuery } from './query-words';
import { seedFrom } from './suggest-query';

interface TopicMoreProps {
  topic: Topic;
  onChange(change: Partial<Topic>): Promise<boolean>;
  /** Asks the browser for its consent, and keeps it. @returns whether it was given */
  onNotify(on: boolean): void;
  children?: ComponentChildren;
}

/** What a topic has besides its search: people, institutions, seeds, what is never of it, and what becomes of its papers. */
export function TopicMore({ topic, onChange, onNotify, children }: TopicMoreProps) {
  const { id, seeds = [], except = '', hides = false, notify = false, on } = topic;
  return (
    <details class="topic-more" data-topic-more={id}>
      <summary>{summaryWords(topic)}</summary>
      {NAME_KINDS.map((kind) => (
        <NamesField
          key={kind}
          name={`topic-${kind}-${id}`}
          label={LABELS[kind]()}
          help={HELP[kind]()}
          chips={(topic[kind] ?? []).map((name) => ({ key: name, words: name }))}
          onAdd={(typed) => addName(topic, kind, typed, onChange)}
          onRemove={(gone) => void onChange({ [kind]: (topic[kind] ?? []).filter((each) => each !== gone) })}
        />
      ))}
      <NamesField
        name={`topic-seeds-${id}`}
        label={m.topic_seeds()}
        help={m.topic_seeds_help()}
        chips={seeds.map(({ key, title }) => ({ key, words: plainText(title), title: key }))}
        onAdd={(typed) => addSeed(topic, typed, onChange)}
        onRemove={(gone) => void onChange({ seeds: seeds.filter(({ key }) => key !== gone) })}
      />
      <TextField
        name={`topic-except-${id}`}
        label={m.topic_except()}
        help={m.topic_except_help()}
        value={except}
        wrongWords={wrongQuery}
        onValue={(value) => onChange({ except: value })}
      />
      <Switch
        name={`topic-hides-${id}`}
        label={m.topic_hides()}
        help={m.topic_hides_help()}
        on={hides}
        onSwitch={(is) => void onChange({ hides: is })}
      />
      {!hides && on && (
        <Switch
          name={`topic-notify-${id}`}
          label={m.topic_notify()}
          help={m.topic_notify_help()}
          on={notify}
          onSwitch={onNotify}
        />
      )}
      {children}
    </details>
  );
}

const LABELS: Record<NameKind, () => string> = {
  authors: () => m.topic_authors(),
  institutions: () => m.institutions(),
};
const HELP: Record<NameKind, () => string> = {
  authors: () => m.topic_authors_help(),
  institutions: () => m.topic_institutions_help(),
};

/** “People, seeds, exclusions: 3 authors · 1 seed · hides”. */
function summaryWords({ authors = [], institutions = [], seeds = [], except, hides, notify }: Topic): string {
  const parts = [
    authors.length > 0 && m.topic_has_authors({ count: authors.length }),
    institutions.length > 0 && m.topic_has_institutions({ count: institutions.length }),
    seeds.length > 0 && m.topic_has_seeds({ count: seeds.length }),
    except && m.topic_has_except({ query: except }),
    hides && m.topic_hides(),
    notify && m.topic_notify(),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : m.topic_more();
}

async function addName(
  topic: Topic,
  kind: NameKind,
  typed: string,
  onChange: TopicMoreProps['onChange'],
): Promise<string | undefined> {
  const names = topic[kind] ?? [];
  if (typed.length > LONGEST_NAME) return m.name_too_long({ most: LONGEST_NAME });
  if (names.length >= MOST_NAMES) return m.names_most({ most: MOST_NAMES });
  if (names.some((name) => name.toLowerCase() === typed.toLowerCase())) return m.name_there();
  if (readQuery(`au:"${typed.replace(/["“”„«»「」]/g, ' ')}"`).kind !== 'query') return m.query_no_word();
  return (await onChange({ [kind]: [...names, typed] })) ? undefined : m.not_saved();
}

async function addSeed(
  topic: Topic,
  typed: string,
  onChange: TopicMoreProps['onChange'],
): Promise<string | undefined> {
  if (!isPaperName(typed)) return m.seed_wrong();
  if ((topic.seeds ?? []).length >= MOST_NAMES) return m.names_most({ most: MOST_NAMES });
  const found = await findPaper(typed);
  if (found.kind !== 'found') return found.words;
  const seed = await seedFrom(found.paper);
  // As they are by now: one may have been left out meanwhile.
  const seeds = (await topics.getValue()).find(({ id }) => id === topic.id)?.seeds ?? [];
  if (seeds.some(({ key }) => key === seed.key)) return m.name_there();
  return (await onChange({ seeds: [...seeds, seed] })) ? undefined : m.not_saved();
}
