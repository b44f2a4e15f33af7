import { gap } from '../../../components/gap';
import { LONGEST_TOPIC_NAME, MOST_TOPICS, TOPIC_COLOURS, type Topic } from '../../../lib/records/topic';
import { badgeShown, engine, topics } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { history } from '../history';
import { Section } from '../sections/section';
import { SettingSwitch } from '../setting-switch';
import { type MadeTopic, NewTopic } from './new-topic';
import { takenBack } from './take-back';
import { TopicRow } from './topic-row';
import { useCounts } from './use-counts';
import { useNotify } from './use-notify';
import { useSeeds } from './use-seeds';

/** The reader's topics, in their order; each change is kept at once and can be taken back. */
export function TopicsSection() {
  const all = useSetting(topics);
  const who = useSetting(engine);
  const counts = useCounts(all ?? []);
  const { refused, setNotify } = useNotify();
  useSeeds(all);
  if (all === undefined) return null;
  return (
    <Section id="topics">
      <p class="lead">
        {m.topics_help()}
        {gap()}
        <a href="/daily.html#/radar">{m.radar()}</a>
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
            isRefused={refused === topic.id}
            onNotify={(on) => setNotify(topic.id, on)}
            onRemove={() => void keep((now) => now.filter(({ id }) => id !== topic.id))}
          />
        ))}
      </ul>
      {all.length < MOST_TOPICS ? (
        <NewTopic onAdd={(made) => keep((now) => [...now, fresh(made, now.length)])} />
      ) : (
        <p class="hint">{m.topics_most({ most: MOST_TOPICS })}</p>
      )}
      <SettingSwitch
        name="badgeShown"
        setting={badgeShown}
        label={m.badge_shown()}
        help={m.badge_shown_help()}
      />
    </Section>
  );
}

const fresh = (made: MadeTopic, at: number): Topic => ({
  id: crypto.randomUUID(),
  ...made,
  name: made.name.slice(0, LONGEST_TOPIC_NAME),
  colour: TOPIC_COLOURS[at % TOPIC_COLOURS.length] ?? 1,
  on: true,
});

/** Changes the topics as they are then: one field may still be kept while another is pressed. */
function keep(change: (now: readonly Topic[]) => readonly Topic[]): Promise<boolean> {
  let before: readonly Topic[] = [];
  let after: readonly Topic[] = [];
  return history.make({
    via: 'page',
    async make() {
      before = await topics.getValue();
      after = change(before);
      await topics.setValue(after);
    },
    takeBack: async () => topics.setValue(takenBack(await topics.getValue(), before, after)),
  });
}

function moved(all: readonly Topic[], id: string, by: -1 | 1): Topic[] {
  const next = [...all];
  const from = next.findIndex((each) => each.id === id);
  const [topic] = next.splice(from, 1);
  if (topic) next.splice(from + by, 0, topic);
  return next;
}
