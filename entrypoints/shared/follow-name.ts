import {
  FOLLOWED,
  isAskingAny,
  MOST_NAMES,
  MOST_TOPICS,
  type NameKind,
  TOPIC_COLOURS,
  type Topic,
} from '../../lib/records/topic';

const isSame = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

/** Whether a name stands in the topic that a press adds to. */
export const isNameFollowed = (all: readonly Topic[], kind: NameKind, name: string): boolean =>
  all.find(({ id }) => id === FOLLOWED[kind])?.[kind]?.some(isSame(name)) ?? false;

/**
 * The topics with a name that is followed, in the topic for such names; where that is missing it is made, where it is off it goes on.
 * @param called what a new one is called
 * @returns undefined where there is no room for it
 */
export function withName(
  all: readonly Topic[],
  kind: NameKind,
  name: string,
  called: string,
): Topic[] | undefined {
  const id = FOLLOWED[kind];
  const known = all.find((topic) => topic.id === id);
  if (!known) {
    const colour = TOPIC_COLOURS[all.length % TOPIC_COLOURS.length] ?? 1;
    const made: Topic = { id, name: called, query: '', colour, on: true, [kind]: [name] };
    return all.length < MOST_TOPICS ? [...all, made] : undefined;
  }
  const names = known[kind] ?? [];
  if (names.length >= MOST_NAMES) return undefined;
  const next = { ...known, on: true, [kind]: names.some(isSame(name)) ? names : [...names, name] };
  return all.map((topic) => (topic.id === id ? next : topic));
}

/**
 * The topics without that name.
 * @param alsoTopic the topic goes with its last name
 */
export function withoutName(
  all: readonly Topic[],
  kind: NameKind,
  name: string,
  alsoTopic: boolean,
): Topic[] {
  return all.flatMap((topic) => {
    if (topic.id !== FOLLOWED[kind]) return [topic];
    const left = { ...topic, [kind]: (topic[kind] ?? []).filter((each) => !isSame(name)(each)) };
    return alsoTopic && !isAskingAny(left) ? [] : [left];
  });
}
