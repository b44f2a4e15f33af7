import { execFileSync } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';
import { anyChromium } from '../../scripts/lib/find-browser';
import { type Figure, holds, median, quantile } from './figure';

const DIGITS: Record<Figure['unit'], number> = {
  ms: 1,
  µs: 0,
  MB: 2,
  kB: 1,
  '×': 1,
  shift: 3,
  '%': 1,
  '/min': 0,
};

/** The figures as a Markdown table: median, middle half, number of samples, goal and whether it holds. */
export function table(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    said(median(figure.samples), figure),
    figure.samples.length > 1
      ? `${said(quantile(figure.samples, 0.25), figure)} – ${said(quantile(figure.samples, 0.75), figure)}`
      : '',
    String(figure.samples.length),
    figure.goal === undefined ? '' : `≤ ${said(figure.goal, figure)}`,
    { true: 'yes', false: '**no**', undefined: '' }[String(holds(figure))] ?? '',
    figure.note ?? '',
  ]);
  const head = ['what', 'median', 'middle half', 'n', 'goal', 'holds', ''];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function said(value: number, { unit }: Figure): string {
  const digits = value.toFixed(DIGITS[unit]);
  return unit === 'shift' ? digits : `${digits} ${unit}`;
}

/** What the figures were taken on. */
export function machine(): string {
  const browser = execFileSync(anyChromium().path, ['--version'], { encoding: 'utf8' }).trim();
  const model = cpus()[0]?.model.trim() || 'unnamed processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${model}, ${memory} GB, ${platform()} ${release()}, ${browser}, Node ${process.versions.node}`;
}
