/** Colours a topic may have, by their place in the style sheet (`--topic-1` …). */
export const TOPIC_COLOURS = [1, 2, 3, 4, 5, 6] as const;
export type TopicColour = (typeof TOPIC_COLOURS)[number];

/** What a reader wants to see of each day: a query with a name. */
export interface Topic {
  id: string;
  /** As its chip says it. */
  name: string;
  query: string;
  colour: TopicColour;
  on: boolean;
  /** A model writes of its new papers. */
  write?: boolean;
}

/** Chips of more would hide what they mark. */
export const MOST_TOPICS = 50;
export const LONGEST_TOPIC_NAME = 60;
export const LONGEST_QUERY = 2_000;
