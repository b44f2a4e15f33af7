import { addDays, weekday } from '../clock';
import type { Day } from '../records/paper';
import { PAPER_PARTS, type PlotFigures, type PlotSeries } from '../records/plot';
import type { DayOfPapers } from './count-papers';

/** More lines than that nobody tells apart. */
export const MOST_SERIES = 6;
/** Of more days, weeks are told. */
const MOST_DAYS = 100;

/** Papers per day: new ones, cross-lists, revisions. */
export function paperFigures(
  days: readonly Day[],
  known: ReadonlyMap<Day, DayOfPapers>,
  nameOf: (part: (typeof PAPER_PARTS)[number]) => string,
): PlotFigures {
  return {
    axis: { kind: 'day', at: [...days] },
    series: PAPER_PARTS.map((id) => ({
      id,
      name: nameOf(id),
      values: days.map((day) => known.get(day)?.[id]),
    })),
    unit: 'count',
  };
}

/**
 * How often each of several things was met on each day, those met most often first, and no more than can be told apart.
 * @param isKnown whether anything is known of a day: then what was not met was met 0 times
 * @param of where a share of the day's papers is wanted, how many there were
 */
export function countFigures(
  days: readonly Day[],
  counts: ReadonlyMap<string, ReadonlyMap<Day, number>>,
  nameOf: (id: string) => string,
  isKnown: (day: Day) => boolean,
  of?: ReadonlyMap<Day, number>,
): PlotFigures {
  const sum = (by: ReadonlyMap<Day, number>) => days.reduce((all, day) => all + (by.get(day) ?? 0), 0);
  const most = [...counts]
    .map(([id, by]) => ({ id, by, all: sum(by) }))
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SERIES);
  const spans = days.length > MOST_DAYS ? inWeeks(days) : days.map((day) => [day]);
  const total = (by: ReadonlyMap<Day, number>, span: readonly Day[]) => {
    const known = span.filter(isKnown);
    return known.length === 0 ? undefined : known.reduce((all, day) => all + (by.get(day) ?? 0), 0);
  };
  const value = (by: ReadonlyMap<Day, number>, span: readonly Day[]) => {
    const count = total(by, span);
    if (!of || count === undefined) return count;
    const papers = total(of, span) ?? 0;
    return papers === 0 ? undefined : Math.round((1000 * count) / papers) / 10;
  };
  const series = most.map(
    ({ id, by }): PlotSeries => ({
      id,
      name: nameOf(id),
      values: spans.map((span) => value(by, span)),
    }),
  );
  const at = spans.flatMap(([first]) => first ?? []);
  return {
    axis: { kind: days.length > MOST_DAYS ? 'week' : 'day', at },
    series,
    unit: of ? 'percent' : 'count',
  };
}

/** Days by the week they are in; a week begins on Monday, the first of them wherever the days do. */
function inWeeks(days: readonly Day[]): Day[][] {
  const weeks = new Map<Day, Day[]>();
  for (const day of days) {
    const monday = addDays(day, -((weekday(day) + 6) % 7));
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks.values()];
}
