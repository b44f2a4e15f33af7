import type { Write } from '../../../lib/jobs/flight';
import type { Claimed, Outcome } from '../../../lib/records/job';
import { written } from './wishes';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Waits for what other turns bring. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await turn();
}

/** A model that answers when it is told to. */
export function heldBack() {
  const waiting: { job: Claimed; signal: AbortSignal; answer(outcome?: Outcome): void }[] = [];
  let most = 0;
  let open = 0;
  const write: Write = (job, signal, _keep, ask) =>
    ask(() => {
      most = Math.max(most, ++open);
      return new Promise((resolve, reject) => {
        const answer = (outcome = written(job)) => {
          open--;
          resolve(outcome);
        };
        signal.addEventListener('abort', () => {
          open--;
          reject(signal.reason);
        });
        waiting.push({ job, signal, answer });
      });
    });
  return { write, waiting, most: () => most };
}
