import { DayAside } from '../../components/day-aside';
import type { Facets } from '../../components/narrowed';
import { NothingShown } from '../../components/nothing-shown';
import { OnlyChoice } from '../../components/only-choice';
import { PlotTable } from '../../components/plots/plot-table';
import { PaperFigures } from '../../entrypoints/daily/plots/paper-figures';
import { ReaderFigures } from '../../entrypoints/daily/plots/reader-figures';
import type { Counted } from '../../entrypoints/daily/plots/use-figures';
import { costOf, daysBetween, readingOf } from '../../lib/plots';
import type { PlotFigures } from '../../lib/records/plot';
import { m } from '../../lib/words';
import { TODAY } from './samples';
import type { Situation } from './situation';

const nothing = () => {};
const plots = (name: string, draw: Situation['draw']): Situation => ({
  name: `plots, ${name}`,
  place: 'daily',
  draw: () => <div data-view="plots">{draw()}</div>,
});
const narrowed = (name: string, draw: Situation['draw']): Situation => ({
  name: `narrowed, ${name}`,
  place: 'daily',
  draw,
});

const days = daysBetween('2026-06-15', TODAY);
const figures = (given: Partial<PlotFigures> = {}): PlotFigures => ({
  axis: { kind: 'day', at: days },
  series: [{ id: 'new', name: m.plot_new(), values: [81, undefined, 0, 2400] }],
  unit: 'count',
  ...given,
});

const counted = (given: Partial<Counted> = {}): Counted => ({
  days,
  ownDays: days,
  papers: new Map(),
  reading: readingOf([], () => true),
  cost: costOf([]),
  ...given,
});
const subjects = { tags: new Map(), topics: new Map(), papers: new Map() };

const facets: Facets = {
  source: [{ only: 'source:arxiv', name: 'arXiv', count: 99 }],
  category: [{ only: 'category:cs.LG', name: 'cs.LG', count: 81 }],
  tag: [],
};

const none = (name: string, given: Partial<Parameters<typeof NothingShown>[0]>): Situation =>
  narrowed(`nothing ${name}`, () => (
    <NothingShown
      filter="all"
      counts={{ all: 0, unread: 0, topics: 0, starred: 0 }}
      empty
      searching={false}
      topicsLoading={false}
      only={undefined}
      topic={undefined}
      isToday
      onClear={nothing}
      {...given}
    />
  ));

/** Plots with and without anything to draw, their figures as tables; what a day can be narrowed to, and nothing left of it. */
export const PLOTS: Situation[] = [
  plots('a table of days', () => <PlotTable name={m.plot_papers()} figures={figures()} />),
  plots('a table of weeks, shares', () => (
    <PlotTable
      name={m.plot_tags()}
      figures={figures({ axis: { kind: 'week', at: days }, unit: 'percent' })}
    />
  )),
  plots('a table of hours', () => (
    <PlotTable name={m.plot_hours()} figures={figures({ axis: { kind: 'hour', at: [0, 1, 2, 3] } })} />
  )),
  plots('a table of money', () => <PlotTable name={m.plot_cost()} figures={figures({ unit: 'money' })} />),
  plots('no papers, read to the end', () => <PaperFigures counted={counted({ subjects })} topics={[]} />),
  plots('papers are being read', () => (
    <PaperFigures counted={counted({ progress: { read: 200, total: 36_000 } })} topics={[]} />
  )),
  plots('nothing done, nothing spent', () => <ReaderFigures counted={counted()} />),
  narrowed('beside the list', () => (
    <DayAside
      topics={[
        { id: 'a', name: '2606', count: 4 },
        { id: 'b', name: '2607', count: undefined },
      ]}
      lists={facets.category}
      topic="a"
      only="category:cs.LG"
      nameOf={({ name }) => name}
      onTopic={nothing}
      onOnly={nothing}
    />
  )),
  narrowed('above the list', () => <OnlyChoice only={undefined} facets={facets} onOnly={nothing} />),
  narrowed('to what the day has not', () => (
    <OnlyChoice only="tag:2606" facets={undefined} onOnly={nothing} />
  )),
  none('of a category, today', { only: 'category:cs.LG' }),
  none('of a category, on another day', { only: 'category:cs.LG', isToday: false }),
  none('of a topic', { filter: 'topics', topic: '2606' }),
  none('of any topic', { filter: 'topics' }),
  none('starred', { filter: 'starred' }),
];
