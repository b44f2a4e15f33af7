import type { Day } from './paper';

/** One line or one colour of bars. */
export interface PlotSeries {
  /** What it stands for: a tag, a topic, a model, a part of arXiv's lists. */
  id: string;
  name: string;
  /** One for each place of the axis; undefined where nothing is known, which is drawn as a gap and never as 0. */
  values: (number | undefined)[];
}

/** Of what the values are: things, hundredths of a whole, millionths of a US dollar. */
export type PlotUnit = 'count' | 'percent' | 'money';

/** What an axis counts: days, weeks by their first day, hours of a day. */
export type PlotAxis = { kind: 'day' | 'week'; at: Day[] } | { kind: 'hour'; at: number[] };

/** Figures that are drawn, stand in a table, and can be saved: the same in all three. */
export interface PlotFigures {
  axis: PlotAxis;
  series: PlotSeries[];
  unit: PlotUnit;
}

/** New papers, cross-lists and revisions of one day, each paper once. */
export interface PaperCount {
  new: number;
  cross: number;
  revised: number;
}
export const PAPER_PARTS = ['new', 'cross', 'revised'] as const satisfies (keyof PaperCount)[];
