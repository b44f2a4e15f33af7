import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  type ChartOptions,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { placeWords, shortPlace, valueWords } from '../../../components/plots/plot-words';
import type { PlotFigures, PlotSeries } from '../../../lib/records/plot';
import { fillOf, LOOKS } from './patterns';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Tooltip);

export type Shape = 'bars' | 'lines';

/** What was drawn. */
export interface Drawn {
  /** Points at a place of the axis; at none where it is undefined. */
  point(at: number | undefined): void;
  remove(): void;
}

/** Draws figures in the colours of the page as they are now. */
export function drawFigures(canvas: HTMLCanvasElement, figures: PlotFigures, shape: Shape): Drawn {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const { axis, series } = figures;
  const chart = new Chart(canvas, {
    type: shape === 'bars' ? 'bar' : 'line',
    data: {
      labels: axis.at.map((_, at) => shortPlace(axis, at)),
      datasets: series.map((each, i) =>
        shape === 'bars' ? barsOf(each, i, colour) : lineOf(each, i, colour),
      ),
    },
    options: optionsOf(figures, shape, colour, style.fontFamily),
  });
  return {
    point(at) {
      const elements = at === undefined ? [] : series.map((_, datasetIndex) => ({ datasetIndex, index: at }));
      chart.setActiveElements(elements);
      chart.tooltip?.setActiveElements(elements, { x: 0, y: 0 });
      chart.update('none');
    },
    remove: () => chart.destroy(),
  };
}

type Colour = (name: string) => string;
const lookOf = (i: number) => LOOKS[i % LOOKS.length] ?? LOOKS[0];
const valuesOf = ({ values }: PlotSeries) => values.map((value) => value ?? null);

function barsOf(series: PlotSeries, i: number, colour: Colour): ChartDataset<'bar', (number | null)[]> {
  const look = lookOf(i);
  return {
    label: series.name,
    data: valuesOf(series),
    backgroundColor: fillOf(look.pattern, colour(look.colour), colour('--paper')),
    borderColor: colour(look.colour),
    borderWidth: series.values.length > 100 ? 0 : 1,
    categoryPercentage: 0.9,
    barPercentage: 1,
    maxBarThickness: 40,
  };
}

function lineOf(series: PlotSeries, i: number, colour: Colour): ChartDataset<'line', (number | null)[]> {
  const look = lookOf(i);
  return {
    label: series.name,
    data: valuesOf(series),
    borderColor: colour(look.colour),
    backgroundColor: colour(look.colour),
    borderDash: [...look.dash],
    pointStyle: look.point,
    pointRadius: series.values.length > 60 ? 2 : 4,
    borderWidth: 2,
    // Over a weekend the line goes on: what is not known has no point on it.
    spanGaps: true,
  };
}

function optionsOf(
  { axis, unit }: PlotFigures,
  shape: Shape,
  colour: Colour,
  family: string,
): ChartOptions<'bar' | 'line'> {
  const font = { family, size: 12 };
  const ticks = { color: colour('--muted'), font };
  const grid = { color: colour('--rule') };
  const isStacked = shape === 'bars';
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: {
        stacked: isStacked,
        grid: { display: false },
        ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 },
      },
      y: {
        stacked: isStacked,
        beginAtZero: true,
        grid,
        ticks: {
          ...ticks,
          maxTicksLimit: 6,
          ...(unit === 'count' && { precision: 0 }),
          callback: (value) => valueWords(Number(value), unit),
        },
      },
    },
    plugins: {
      legend: {
        labels: {
          color: colour('--ink'),
          font,
          usePointStyle: !isStacked,
          boxWidth: isStacked ? 14 : 8,
          boxHeight: isStacked ? 12 : 8,
        },
      },
      tooltip: {
        callbacks: {
          title: ([first]) => (first ? placeWords(axis, first.dataIndex) : ''),
          label: ({ dataset, parsed }) => `${dataset.label}: ${valueWords(parsed.y ?? undefined, unit)}`,
        },
      },
    },
  };
}
