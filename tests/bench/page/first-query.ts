import { newYorkDay } from '../../../lib/clock';
import { dayCards } from '../../../lib/store/day-cards';
import { GlossDb } from '../../../lib/store/db';

/** Opens the database anew and asks for today's cards: milliseconds for both together, and how many cards came. */
export async function firstQueries(rounds: number): Promise<{ cards: number; ms: number[] }> {
  const ms: number[] = [];
  let cards = 0;
  for (let round = 0; round < rounds; round++) {
    const db = new GlossDb();
    const start = performance.now();
    cards = (await dayCards(db, newYorkDay(Date.now()))).fresh.length;
    ms.push(performance.now() - start);
    db.close();
  }
  return { cards, ms };
}
