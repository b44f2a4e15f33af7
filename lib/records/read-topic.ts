import type { PaperKey } from './paper';
import {
  LONGEST_NAME,
  LONGEST_QUERY,
  LONGEST_TOPIC_NAME,
  MOST_NAMES,
  MOST_TELLING,
  type Seed,
  type Telling,
  TOPIC_COLOURS,
  type Topic,
} from './topic';

/** A key may be a journal's address. */
const LONGEST_KEY = 320;
const LONGEST_TITLE = 1_000;

/**
 * A topic as storage has it. Of a damaged one what is sound is kept; without id, name, query, colour or whether it is on it is none.
 */
export function readTopic(value: unknown): Topic | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const stored = value as Record<string, unknown>;
  const { id, name, query, on, except } = stored;
  const colour = TOPIC_COLOURS.find((each) => each === stored.colour);
  if (!isText(id, 64) || !isText(name, LONGEST_TOPIC_NAME) || !isText(query, LONGEST_QUERY)) return undefined;
  if (colour === undefined || typeof on !== 'boolean') return undefined;
  const authors = names(stored.authors);
  const institutions = names(stored.institutions);
  const seeds = Array.isArray(stored.seeds) ? stored.seeds.flatMap(seedOf).slice(0, MOST_NAMES) : [];
  return {
    id,
    name,
    query,
    colour,
    on,
    ...(stored.write === true && { write: true }),
    ...(authors.length > 0 && { authors }),
    ...(institutions.length > 0 && { institutions }),
    ...(seeds.length > 0 && { seeds }),
    ...(isText(except, LONGEST_QUERY) && except !== '' && { except }),
    ...(stored.hides === true && { hides: true }),
    ...(stored.notify === true && { notify: true }),
  };
}

const isText = (text: unknown, longest: number): text is string =>
  typeof text === 'string' && text.length <= longest;

const names = (stored: unknown): string[] =>
  Array.isArray(stored)
    ? stored.filter((each) => isText(each, LONGEST_NAME) && each.trim() !== '').slice(0, MOST_NAMES)
    : [];

function seedOf(value: unknown): Seed[] {
  if (typeof value !== 'object' || value === null) return [];
  const { key, title, says } = value as Record<string, unknown>;
  if (!isKey(key) || !isText(title, LONGEST_TITLE)) return [];
  // Some of its words are not what it says.
  const isSound =
    Array.isArray(says) && says.length > 0 && says.length <= MOST_TELLING && says.every(isTelling);
  return [{ key, title, ...(isSound && { says: says as Telling[] }) }];
}

function isTelling(value: unknown): value is Telling {
  if (typeof value !== 'object' || value === null) return false;
  const { text, weight } = value as Record<string, unknown>;
  return isText(text, LONGEST_NAME) && typeof weight === 'number' && weight > 0 && weight <= 1_000;
}

const isKey = (value: unknown): value is PaperKey =>
  isText(value, LONGEST_KEY) && /^(?:arxiv|biorxiv|medrxiv|journal):\S+$/.test(value);
