import type { Random } from './random';
import type { FakeAction } from './types';

const OLD_ARCHIVES = ['math', 'hep-th', 'quant-ph', 'cond-mat', 'astro-ph', 'cs'];

/** Ids of a day's new papers, ascending. They depend on the day and the size of a day only. */
export function newPaperIds(day: string, count: number, papersPerDay: number, random: Random): string[] {
  // A day's share of the month's five digits: 31 such shares fit.
  const share = Math.min(3200, Math.max(700, papersPerDay));
  const first = (Number(day.slice(8)) - 1) * share + 1;
  const step = (share - 10) / Math.max(count, 1);
  return Array.from({ length: count }, (_, place) => {
    const number = first + Math.floor(place * step) + random.int(0, Math.floor(step) - 1);
    return `${day.slice(2, 4)}${day.slice(5, 7)}.${String(number).padStart(5, '0')}`;
  });
}

/** Ids of papers that are revised or cross-listed: from the last years, a few from long ago; none in `taken`. */
export function oldPaperIds(
  day: string,
  count: number,
  action: FakeAction,
  random: Random,
  taken: Set<string>,
): string[] {
  const ids: string[] = [];
  while (ids.length < count) {
    const id = action === 'cross' && random.chance(0.3) ? ancientId(random) : recentId(day, random);
    if (taken.has(id)) continue;
    taken.add(id);
    ids.push(id);
  }
  return ids;
}

function recentId(day: string, random: Random): string {
  // Squared, so that most are from the last months.
  const months = 1 + Math.floor(random.next() ** 2 * 40);
  const then = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - months, 1));
  const [year, month] = then.toISOString().split('-');
  return `${year?.slice(2)}${month}.${String(random.int(20, 24_000)).padStart(5, '0')}`;
}

/** `hep-th/9704021` or `0711.2345`: the two forms arXiv no longer gives. */
function ancientId(random: Random): string {
  const month = String(random.int(1, 12)).padStart(2, '0');
  if (random.chance(0.5))
    return `${String(random.int(8, 13)).padStart(2, '0')}${month}.${random.int(1000, 5999)}`;
  const year = random.pick(['96', '97', '98', '99', '00', '01', '02', '03', '04', '05']);
  return `${random.pick(OLD_ARCHIVES)}/${year}${month}${String(random.int(1, 399)).padStart(3, '0')}`;
}

/** The first moment of the month an id is from. */
export function monthOf(id: string): number {
  const digits = id.replace(/^.*\//, '');
  const year = Number(digits.slice(0, 2));
  return Date.UTC(year >= 90 ? 1900 + year : 2000 + year, Number(digits.slice(2, 4)) - 1, 1);
}
