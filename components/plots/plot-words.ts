import type { PlotAxis, PlotFigures, PlotUnit } from '../../lib/records/plot';
import { m } from '../../lib/words';
import { dayOfYear, shortDay } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';
import { dollars } from '../engine-words';

/** A figure as it is read. */
export function valueWords(value: number | undefined, unit: PlotUnit): string {
  if (value === undefined) return m.plot_gap();
  if (unit === 'money') return dollars(value);
  return unit === 'percent' ? `${grouped(value)} %` : grouped(value);
}

/** A place of the axis as it is read: a day, a week by its first day, an hour. */
export function placeWords(axis: PlotAxis, at: number): string {
  if (axis.kind === 'hour') return `${String(axis.at[at] ?? 0).padStart(2, '0')}:00`;
  return dayOfYear(axis.at[at] ?? '');
}

/** The same where there is little room. */
export const shortPlace = (axis: PlotAxis, at: number): string =>
  axis.kind === 'hour' ? placeWords(axis, at) : shortDay(axis.at[at] ?? '');

/** What the places are. */
export const axisName = ({ kind }: PlotAxis): string =>
  kind === 'day' ? m.plot_day() : kind === 'week' ? m.plot_week() : m.plot_hour();

/** “18 Jun 2026: New 81, Cross-lists 12”: all that stands at one place. */
export function readingAt({ axis, series, unit }: PlotFigures, at: number): string {
  const figures = series.map(({ name, values }) => `${name} ${valueWords(values[at], unit)}`);
  return m.plot_at({ place: placeWords(axis, at), figures: figures.join(m.plot_comma()) });
}

/** The sum of a series; of shares there is none. */
export const sumOf = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** What is drawn, for who does not see it: from when to when, and how much of each. */
export function plotWords(name: string, { axis, series, unit }: PlotFigures): string {
  const last = axis.at.length - 1;
  const figures = series.map((each) =>
    unit === 'percent' ? each.name : `${each.name} ${valueWords(sumOf(each.values), unit)}`,
  );
  return m.plot_alternative({
    name,
    from: placeWords(axis, 0),
    to: placeWords(axis, last),
    figures: figures.join(m.plot_comma()),
  });
}
