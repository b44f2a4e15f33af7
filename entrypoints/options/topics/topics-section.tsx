import { useState } from 'preact/hooks';
import { LONGEST_TOPIC_NAME, MOST_TOPICS, TOPIC_COLOURS, type Topic } from '../../../lib/records/topic';
import { engine, topics } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { history } from '../history';
import { wrongQuery } from './query-words';
import { TopicRow } from './topic-row';
import { useCounts } from './use-counts';

/** The reader's topics, in their order; each change is kept at once and can be taken back. */
export function TopicsSection() {
  const all = useSetting(topics);
  const who = useSetting(engine);
  const counts = useCounts(all ?? []);
  if (all === undefined) return null;
  return (
    <section aria-labelledby="topics-heading" class="settings">
      <h2 id="topics-heading">{m.own_topics()}</h2>
      <p class="lead">
        {m.topics_help()} <a href="/daily.html#/radar">{m.radar()}</a>
      </p>
      <ul class="topics">
        {all.map((topic, i) => (
          <TopicRow
            key={topic.id}
            topic={topic}
            counts={counts}
            isFirst={i === 0}
            isLast={i === all.length - 1}
            isWriting={who !== undefined && who !== 'extractive'}
            onChange={(change) =>
              keep((now) => now.map((each) => (each.id === topic.id ? { ...each, ...change } : each)))
            }
            onMove={(by) => void keep((now) => moved(now, topic.id, by))}
            onRemove={() => void keep((now) => now.filter(({ id }) => id !== topic.id))}
          />
        ))}
      </ul>
      {all.length < MOST_TOPICS ? (
        <NewTopic onAdd={(query) => keep((now) => [...now, fresh(query, now.length)])} />
      ) : (
        <p class="hint">{m.topics_most({ most: MOST_TOPICS })}</p>
      )}
    </section>
  );
}

/** A search that becomes a topic; its name can be changed afterwards. */
function NewTopic({ onAdd }: { onAdd(query: string): Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  async function add() {
    const query = typed.trim();
    const problem = query === '' ? undefined : wrongQuery(query);
    setWrong(problem);
    if (query !== '' && !problem && (await onAdd(query))) setTyped('');
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for="newTopic">{m.topic_new()}</label>
      <span class="new-topic">
        <input
          id="newTopic"
          name="newTopic"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong !== undefined}
          aria-describedby="newTopic-help"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(undefined);
          }}
        />{' '}
        <button type="submit" class="button" data-action="topic-add">
          {m.topic_add()}
        </button>
      </span>
      <span class={wrong ? 'hint warn' : 'hint'} id="newTopic-help" role={wrong ? 'alert' : undefined}>
        {wrong ?? m.search_help()}
      </span>
    </form>
  );
}

const fresh = (query: string, at: number): Topic => ({
  id: crypto.randomUUID(),
  name: query.slice(0, LONGEST_TOPIC_NAME),
  query,
  colour: TOPIC_COLOURS[at % TOPIC_COLOURS.length] ?? 1,
  on: true,
});

/** Changes the topics as they are then: one field may still be kept while another is pressed. */
function keep(change: (now: readonly Topic[]) => readonly Topic[]): Promise<boolean> {
  let before: readonly Topic[] = [];
  return history.make({
    via: 'page',
    async make() {
      before = await topics.getValue();
      await topics.setValue(change(before));
    },
    takeBack: () => topics.setValue(before),
  });
}

function moved(all: readonly Topic[], id: string, by: -1 | 1): Topic[] {
  const next = [...all];
  const from = next.findIndex((each) => each.id === id);
  const [topic] = next.splice(from, 1);
  if (topic) next.splice(from + by, 0, topic);
  return next;
}
