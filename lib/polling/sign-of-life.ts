import type { Asking, PoliteFetch } from '../sources/polite-fetch';
import type { RoundDeps } from './round-deps';

/**
 * The round's fetch, which writes into the round's row that it is alive before and after every request: a round may have forty
 * of them and take minutes, and only its own word tells it from one that died with its worker. A row of another
 * round, or of one that has ended, is left alone; where the sign cannot be written the round goes on.
 */
export function withSignOfLife({ db, source, now, fetch }: RoundDeps, startedAt: number): PoliteFetch {
  const sign = () =>
    db.rounds
      .where(':id')
      .equals(source.id)
      .filter((row) => row.state === 'running' && row.startedAt === startedAt)
      .modify({ aliveAt: now() })
      .catch(() => undefined);
  return (async (url: string, asking?: Asking) => {
    await sign();
    try {
      return await fetch(url, asking);
    } finally {
      await sign();
    }
  }) as PoliteFetch;
}
