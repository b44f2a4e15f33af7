import { ANNOUNCEMENT_TYPES } from '../records/announcement';
import { type AppearancesRow, byLead } from '../records/appearance';
import type { Card } from '../records/card';
import type { Mark } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { joinMarks, marksOf, twinsAmong } from './twins';

/**
 * The cards of a day, one a work. What is new leads, then the preprint: it can be read by all. The leading card knows where
 * else the work appears, and bears what the reader did with it anywhere, also on days before.
 * @param cards one a paper; their order stays
 */
export async function oneEachWork(db: GlossDb, cards: Card[]): Promise<Card[]> {
  const twins = await twinsAmong(
    db,
    cards.map(({ paper }) => paper.key),
  );
  return twins.size === 0 ? cards : joinWorks(cards, twins, await marksOf(db, [...twins.values()]));
}

/** The same where it is known what appears elsewhere (by key), and what the reader did with that. */
export function joinWorks(
  cards: Card[],
  twins: ReadonlyMap<PaperKey, AppearancesRow>,
  marks: ReadonlyMap<PaperKey, Mark>,
): Card[] {
  const led = followers(cards, (key) => twins.get(key)?.others ?? []);
  return cards.flatMap((card): Card[] => {
    const { key } = card.paper;
    const { mark: own, ...rest } = card;
    const others = twins.get(key)?.others;
    if (!others) return [card];
    const behind = led.get(key);
    if (!behind) return [];
    const mark = joinMarks(key, [own, ...others.map((other) => marks.get(other.key))]);
    const lists = [...new Set([card, ...behind].flatMap((each) => each.lists))];
    return [{ ...rest, lists, ...(mark && { mark }), also: others }];
  });
}

const rank = ({ type }: Card) => ANNOUNCEMENT_TYPES.indexOf(type);

/** Those that lead, each with the cards that stand behind it. */
function followers(
  cards: Card[],
  othersOf: (key: PaperKey) => readonly { key: PaperKey }[],
): Map<PaperKey, Card[]> {
  const byKey = new Map(cards.map((card) => [card.paper.key, card]));
  const taken = new Set<PaperKey>();
  const led = new Map<PaperKey, Card[]>();
  for (const card of [...cards].sort((a, b) => rank(a) - rank(b) || byLead(a.paper, b.paper))) {
    const { key } = card.paper;
    if (taken.has(key)) continue;
    const behind = othersOf(key).flatMap((other) =>
      taken.has(other.key) ? [] : (byKey.get(other.key) ?? []),
    );
    for (const each of [card, ...behind]) taken.add(each.paper.key);
    led.set(key, behind);
  }
  return led;
}
