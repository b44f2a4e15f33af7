/** Something that was counted, with what it is held to. Shares are 0 to 1. */
export interface Goal {
  what: string;
  value: number;
  atLeast: number;
}

/** One table of the quality figures. */
export interface QualityTable {
  title: string;
  head: string[];
  /** Numbers between 0 and 1 are shares and are shown in per cent. */
  rows: (string | number)[][];
  goals?: Goal[];
  /** What was measured on what, and how what is doubtful was counted. */
  note: string;
}

/** A share in per cent, other numbers as they are. */
export function said(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) && cell !== 1 ? String(cell) : `${(100 * cell).toFixed(1)} %`;
}

/** A table as Markdown: heading, the table, its goals, its note. */
export function qualityMarkdown({ title, head, rows, goals = [], note }: QualityTable): string {
  const texts = [head, ...rows.map((row) => row.map(said))];
  const widths = head.map((_, i) => Math.max(3, ...texts.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...others] = texts;
  const ruled = [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)];
  const held = goals.map(
    ({ what, value, atLeast }) =>
      `- ${what}: ${said(value)}, goal ≥ ${said(atLeast)}: ${value >= atLeast ? 'holds' : '**missed**'}`,
  );
  return [`### ${title}`, ruled.join('\n'), ...(held.length > 0 ? [held.join('\n')] : []), note].join('\n\n');
}
