import { localDay } from '../clock';
import type { Report } from '../records/report';

/** A file for the reader to keep or to hand on. */
export interface SharedFile {
  name: string;
  type: string;
  text: string;
}

/** In the order of columns: what is said, what it rests on, who wrote it. */
const COLUMNS: [name: string, of: (report: Report) => string | number | undefined][] = [
  ['reported_at', ({ at }) => new Date(at).toISOString()],
  ['kind', ({ kind }) => kind],
  ['words', ({ words }) => words],
  ['statement', ({ statement }) => statement],
  ['section', ({ section }) => section],
  ['check', ({ evidence }) => evidence.check],
  ['findings', ({ evidence: { findings = [] } }) => findings.map(findingWords).join('; ')],
  ['second_reading', ({ evidence }) => evidence.doubt],
  ['quote', ({ evidence: { quote, more = [] } }) => [quote, ...more.map((each) => each.quote)].join(' … ')],
  ['paper', ({ paper }) => paper],
  ['version', ({ version }) => version],
  ['title', ({ title }) => title],
  ['link', ({ link }) => link],
  ['language', ({ language }) => language],
  ['engine', ({ engine }) => engine],
  ['server', ({ server }) => server],
  ['model', ({ model }) => model],
  ['prompt_version', ({ promptVersion }) => promptVersion],
  ['written_at', ({ madeAt }) => new Date(madeAt).toISOString()],
];

type Finding = NonNullable<Report['evidence']['findings']>[number];

const findingWords = ({ kind, said, source }: Finding): string =>
  `${kind}: ${said}${source === undefined ? '' : ` (source: ${source})`}`;

/** One JSON object a line, exact to the letter; times as ISO 8601. */
export function reportsAsJsonLines(reports: readonly Report[], now: number): SharedFile {
  const lines = reports.map(({ id: _, at, madeAt, kind, words, ...rest }) =>
    JSON.stringify({
      reportedAt: new Date(at).toISOString(),
      kind,
      words,
      ...rest,
      writtenAt: new Date(madeAt).toISOString(),
    }),
  );
  return fileOf('jsonl', 'application/jsonl', lines, now);
}

/** A table for a spreadsheet, under a line of names. Tabs and breaks within a text are blanks there. */
export function reportsAsTsv(reports: readonly Report[], now: number): SharedFile {
  const names = COLUMNS.map(([name]) => name).join('\t');
  const rows = reports.map((report) => COLUMNS.map(([, of]) => cell(of(report) ?? '')).join('\t'));
  return fileOf('tsv', 'text/tab-separated-values', [names, ...rows], now);
}

/** A spreadsheet takes what begins so for a formula, and a model may write anything: an apostrophe makes it a text. */
const FORMULA = /^["']*[=+\-@]/;

function cell(value: string | number): string {
  const text = String(value).replace(/\s+/g, ' ').trim();
  const plain = FORMULA.test(text) ? `'${text}` : text;
  // Unquoted, a quotation mark at its beginning would take in the cells that follow.
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const fileOf = (ending: string, type: string, lines: readonly string[], now: number): SharedFile => ({
  name: `gloss-reports-${localDay(now)}.${ending}`,
  type,
  text: lines.map((line) => `${line}\n`).join(''),
});
