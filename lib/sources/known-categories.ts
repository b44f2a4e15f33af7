import { GlossError } from '../errors';
import type { Batch } from '../records/announcement';
import { readFeedError } from './arxiv-feed';

/** Requests in one go, each three seconds after the one before. */
const MOST_REQUESTS = 12;

type Ask = (categories: string[]) => Promise<Batch>;

/**
 * arXiv refuses a whole query for one category it does not know (renamed, merged, never there). Finds out which, and
 * asks for the others.
 * @returns the answer, and the categories that arXiv does not know
 * @throws GlossError what `ask` throws for any other reason, or where arXiv refuses without a recognizable one
 */
export async function askKnown(categories: string[], ask: Ask): Promise<Batch> {
  const unknown: string[] = [];
  let left = MOST_REQUESTS;
  let asked = categories;
  /** The answer; or why arXiv refuses, and which of the categories that names. */
  const attempt = async (some: string[]) => {
    try {
      left -= 1;
      return { batch: await ask(some) };
    } catch (error) {
      const words = left > 0 ? refusalIn(error) : undefined;
      if (words === undefined) throw error;
      return { error, named: some.filter((category) => isNamed(category, words)) };
    }
  };
  /** For a refusal that names none: halves are asked until single ones are refused. */
  const search = async (some: string[]): Promise<string[]> => {
    if (some.length === 1) return some;
    const middle = Math.ceil(some.length / 2);
    const found: string[] = [];
    for (const half of [some.slice(0, middle), some.slice(middle)]) {
      const { named } = await attempt(half);
      if (named) found.push(...(named.length > 0 ? named : await search(half)));
    }
    return found;
  };

  while (asked.length > 0) {
    const { batch, error, named } = await attempt(asked);
    if (batch) return unknown.length > 0 ? { ...batch, unknown } : batch;
    const refused = named.length > 0 || asked.length === 1 ? named : await search(asked);
    // What is refused whole, unnamed, is refused for another reason.
    if (refused.length === 0 || (named.length === 0 && refused.length === categories.length)) throw error;
    unknown.push(...refused);
    asked = asked.filter((category) => !refused.includes(category));
  }
  return { via: 'feed', papers: [], rejected: [], unknown };
}

/** arXiv's words for refusing a query: HTTP 400 with a feed, or the feed alone. */
function refusalIn(error: unknown): string | undefined {
  if (!(error instanceof GlossError) || typeof error.cause !== 'string') return undefined;
  const { failure } = error;
  const isRefusal =
    failure.kind === 'http'
      ? failure.status === 400
      : failure.kind === 'unreadable' && failure.reason === 'refused';
  return isRefusal ? readFeedError(error.cause) : undefined;
}

/** Whether arXiv's words are about a category: they name its archive (in small letters), or its class and archive. */
function isNamed(category: string, words: string): boolean {
  const [archive = '', name] = category.toLowerCase().split('.');
  if (/^Bad archive '([^']*)'/i.exec(words)?.[1]?.toLowerCase() === archive) return true;
  const [, badName, itsArchive] =
    /^Bad subject class '([^']*)'.*? for the archive '([^']*)'/is.exec(words) ?? [];
  return (
    name !== undefined && badName?.toLowerCase() === name && (itsArchive ?? archive).toLowerCase() === archive
  );
}
