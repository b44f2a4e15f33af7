import { MOST_TOPICS, NAME_KINDS, type Topic } from '../../../lib/records/topic';

/**
 * Takes a change of the topics back on the list as it is now: what was changed elsewhere since stays, and what was taken out
 * comes back where there is room.
 * @param before the list that was changed
 * @param after what the change made of it
 */
export function takenBack(now: readonly Topic[], before: readonly Topic[], after: readonly Topic[]): Topic[] {
  const was = byId(before);
  const became = byId(after);
  const left = now
    .filter(({ id }) => was.has(id) || !became.has(id))
    .map((topic) => restored(topic, was.get(topic.id), became.get(topic.id)));
  const there = byId(left);
  for (const [at, topic] of before.entries())
    if (!became.has(topic.id) && !there.has(topic.id) && left.length < MOST_TOPICS) left.splice(at, 0, topic);
  const common = (list: readonly Topic[]) =>
    list.filter(({ id }) => was.has(id) && became.has(id)).map(({ id }) => id);
  return common(before).join() === common(after).join() ? left : inOrder(left, before);
}

const byId = (all: readonly Topic[]) => new Map(all.map((topic) => [topic.id, topic]));

/** A topic whose changed fields are what they were; of names only those that came or went. */
function restored(now: Topic, was: Topic | undefined, became: Topic | undefined): Topic {
  if (!was || !became || was === became) return now;
  const changed = Object.keys({ ...was, ...became }).filter(
    (key) => was[key as keyof Topic] !== became[key as keyof Topic],
  );
  const next: Record<string, unknown> = { ...now };
  for (const key of changed) next[key] = was[key as keyof Topic];
  for (const kind of NAME_KINDS) {
    if (!changed.includes(kind)) continue;
    const [names = [], earlier = [], later = []] = [now[kind], was[kind], became[kind]];
    const kept = names.filter((name) => earlier.includes(name) || !later.includes(name));
    const gone = earlier.filter((name) => !later.includes(name) && !kept.includes(name));
    next[kind] = [...kept, ...gone];
  }
  return Object.fromEntries(
    Object.entries(next).filter(([, value]) => value !== undefined),
  ) as unknown as Topic;
}

/** Topics in their earlier order; those that are new keep their places. */
function inOrder(all: readonly Topic[], before: readonly Topic[]): Topic[] {
  const at = new Map(before.map(({ id }, i) => [id, i]));
  const place = ({ id }: Topic) => at.get(id) ?? 0;
  const known = all.filter(({ id }) => at.has(id)).sort((a, b) => place(a) - place(b));
  return all.map((topic) => (at.has(topic.id) ? (known.shift() ?? topic) : topic));
}
