import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { orderName } from '../../../components/radar/held-out-table';
import { HELD_OUT_ORDERS, type HeldOutOrder } from '../../../lib/records/held-out';
import type { HeldOutDay } from '../../../lib/records/relevance';
import { m } from '../../../lib/words';
import { shortDay } from '../../../lib/words/dates';

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** How each order is drawn: its colour in the style sheet, and a dash and a point, for not all tell colours apart. */
const LOOKS: Record<HeldOutOrder, { colour: string; dash: number[]; point: string }> = {
  arxiv: { colour: '--muted', dash: [2, 4], point: 'crossRot' },
  topics: { colour: '--link', dash: [8, 4], point: 'triangle' },
  learned: { colour: '--mark', dash: [], point: 'circle' },
};

/**
 * Draws the days held out, the oldest first: of the papers the reader opened the share that each order had among its first twenty.
 * @returns how to take it away
 */
export function drawPlot(canvas: HTMLCanvasElement, days: readonly HeldOutDay[]): () => void {
  const chart = new Chart(canvas, configOf(canvas, days));
  return () => chart.destroy();
}

function configOf(canvas: HTMLCanvasElement, days: readonly HeldOutDay[]): ChartConfiguration<'line'> {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const told = [...days].reverse();
  const font = { family: style.fontFamily, size: 12 };
  const scale = { ticks: { color: colour('--muted'), font }, grid: { color: colour('--rule') } };
  return {
    type: 'line',
    data: {
      labels: told.map(({ day }) => shortDay(day)),
      datasets: HELD_OUT_ORDERS.map((order) => ({
        label: orderName(order),
        data: told.map(({ marked, inTop }) => (marked > 0 ? (100 * inTop[order]) / marked : null)),
        spanGaps: true,
        borderColor: colour(LOOKS[order].colour),
        backgroundColor: colour(LOOKS[order].colour),
        borderDash: LOOKS[order].dash,
        pointStyle: LOOKS[order].point,
        pointRadius: 4,
        borderWidth: 2,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: scale,
        y: {
          ...scale,
          min: 0,
          max: 100,
          title: { display: true, text: m.radar_share(), color: colour('--muted'), font },
        },
      },
      plugins: {
        legend: { labels: { color: colour('--ink'), font, usePointStyle: true, boxWidth: 8, boxHeight: 8 } },
        tooltip: {
          callbacks: { label: ({ dataset, formattedValue }) => `${dataset.label}: ${formattedValue} %` },
        },
      },
    },
  };
}
