import { GlossError } from '../errors';
import { categoriesOf } from '../papers/subjects';
import type { Batch, MissedPart } from '../records/announcement';
import type { Failure } from '../records/round';
import { type Answer, joinParts } from './join-parts';
import { planParts } from './plan-parts';
import { wantsRest } from './wants-rest';

/** Requests in one go, three seconds apart. */
const MOST_REQUESTS = 40;

/**
 * Asks for topics in as many requests as it takes to lose nothing to the limit of a feed: by what archives usually
 * announce, and once more in halves wherever an answer is full. A part that fails takes nothing from the others.
 * @param ask one request for some topics
 * @returns one answer as a single request would give it, had a feed no limit; and the parts that are missing
 * @throws GlossError the first part's failure, where none came
 */
export async function askInParts(
  topics: string[],
  ask: (topics: string[]) => Promise<Batch>,
): Promise<Batch> {
  const queue = planParts(topics);
  const answers: Answer[] = [];
  const missed: MissedPart[] = [];
  let refused: Failure | undefined;
  for (let part = queue.shift(); part; part = queue.shift()) {
    if (refused || answers.length >= MOST_REQUESTS) {
      missed.push({ lists: part, ...(refused ? { failure: refused } : { cut: true }) });
      continue;
    }
    const given = await ask(part).catch(failureIn);
    if ('kind' in given) {
      missed.push({ lists: part, failure: given });
      if (wantsRest(given)) refused = given;
      continue;
    }
    answers.push({ topics: part, batch: given });
    if (!given.full) continue;
    const halves = halved(part);
    if (halves) queue.unshift(...halves);
    else missed.push({ lists: part, cut: true });
  }
  return joinParts(answers, missed);
}

/** The failure in what was thrown; what is not ours is thrown on. */
function failureIn(error: unknown): Failure {
  if (!(error instanceof GlossError)) throw error;
  return error.failure;
}

/** Two halves of a request: of its topics, or of the categories of its only archive. */
function halved(topics: string[]): string[][] | undefined {
  const [only = '', ...others] = topics;
  const all = others.length > 0 ? topics : [...categoriesOf(only)];
  if (all.length < 2) return undefined;
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}
