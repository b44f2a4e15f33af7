import {
  FOLLOWED,
  isAskingAny,
  LONGEST_NAME,
  MOST_NAMES,
  MOST_TOPICS,
  type NameKind,
  TOPIC_COLOURS,
  type Topic,
} from '../../lib/records/topic';

/** A name as it is kept: one that is too long for a topic ends at a blank, that its words stay whole. */
function keptName(name: string): string {
  const is = name.trim();
  if (is.length <= LONGEST_NAME) return is;
  const end = is.lastIndexOf(' ', LONGEST_NAME);
  return is.slice(0, end > 0 ? end : LONGEST_NAME).trimEnd();
}

const folded = (name: string) => keptName(name).toLowerCase();
const isSame = (a: string) => (b: string) => folded(a) === folded(b);

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
    const made: Topic = { id, name: called, query: '', colour, on: true, [kind]: [keptName(name)] };
    return all.length < MOST_TOPICS ? [...all, made] : undefined;
  }
  const names = known[kind] ?? [];
  if (names.length >= MOST_NAMES) return undefined;
  const next = { ...known, on: true, [kind]: names.some(isSame(name)) ? names : [...names, keptName(name)] };
  return all.map((topic) => (topic.id === id ? next : topic));
}

/** The topics with a name that was taken out put back: a topic that was off stays off. */
export function withNameBack(...[all, kind, ...of]: Parameters<typeof withName>): Topic[] | undefined {
  const id = FOLLOWED[kind];
  const on = all.find((topic) => topic.id === id)?.on ?? true;
  return withName(all, kind, ...of)?.map((topic) => (topic.id === id ? { ...topic, on } : topic));
}

/**
 * The topics without that name.
 * @param alsoTopic the topic goes with its last name
 * @param isOff the topic is off without it
 */
export function withoutName(
  all: readonly Topic[],
  kind: NameKind,
  name: string,
  alsoTopic: boolean,
  isOff = false,
): Topic[] {
  return all.flatMap((topic) => {
    if (topic.id !== FOLLOWED[kind]) return [topic];
    const left = {
      ...topic,
      ...(isOff && { on: false }),
      [kind]: (topic[kind] ?? []).filter((each) => !isSame(name)(each)),
    };
    return alsoTopic && !isAskingAny(left) ? [] : [left];
  });
}
