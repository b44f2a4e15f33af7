import { parse } from '@citation-js/plugin-ris/lib-mjs/ris.js';
import { lineCounter } from './lines';
import { readersOrder } from './person';
import { LONGEST_ENTRY, problem, type Read, type Reading } from './raw-entry';
import { each, type Steps } from './steps';
import { plainField } from './tex-field';

/** A record's first line; some writers have one space for two. */
const BEGINS = /^[^\S\n]*TY {1,2}- ?/gm;
const TAGGED = /^([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)$/;
/** Lines that say what a record is are no more. */
const MOST_LINES = 100_000;
/** Lines that are read in one step. */
const LINES = 500;
/** The line without which nothing is a record. */
const BEGUN = 'TY  - ?';

/**
 * Reads RIS with the reader of citation-js, a record at a time. Before that every value is put on the one line that begins with its
 * tag: that reader makes one text of a list that goes on in a second line, and cuts a value at two spaces and a dash.
 */
export function* readRis(text: string): Reading {
  const lineAt = lineCounter(text);
  // One after the other: a page is to have its turn between them.
  let at = beginsAfter(text, 0);
  while (at < text.length) {
    const line = lineAt(at);
    const end = beginsAfter(text, at + 1);
    if (end - at > LONGEST_ENTRY) yield problem('too-long', line);
    else yield yield* readRecord(text.slice(at, end), line, end === text.length);
    at = end;
  }
}

/** Where the next record begins, from here on; the end of the text where none does. */
function beginsAfter(text: string, from: number): number {
  BEGINS.lastIndex = from;
  return BEGINS.exec(text)?.index ?? text.length;
}

function* readRecord(record: string, line: number, isLast: boolean): Steps<Read> {
  const { lines, isClosed } = yield* onOneLineEach(record);
  const values = yield* valuesOf(lines);
  const all = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []);
  const [label = '', title = ''] = [all('ID', 'LB')[0], all('TI', 'T1', 'BT', 'CT')[0]];
  // Some writers leave the end out; but what a file was cut off in may have lost half its title.
  if (isLast && !isClosed) return problem('not-closed', line, label || title);
  const abstract = plainField(all('AB', 'N2')[0] ?? '');
  const authors = yield* each(all('AU', 'A1'), (name) => readersOrder(plainField(name)));
  const raw = {
    line,
    ...(label && { label }),
    title: plainField(title),
    ...(abstract && { abstract }),
    authors: authors.filter((name) => name !== ''),
    date: all('PY', 'Y1', 'DA')[0] ?? '',
    ids: all(
      'UR',
      'L1',
      'L2',
      'L3',
      'LK',
      'AN',
      'DO',
      'M1',
      'M3',
      'N1',
      'JO',
      'JF',
      'T2',
      'C1',
      'C7',
      'VL',
      'ID',
    ),
    dois: all('DO', 'UR', 'L3', 'M3', 'N1'),
    categories: all('KW'),
  };
  return { raw };
}

/** What a record says, by tag: so many lines at a time are read, each lot as a record of its own. */
function* valuesOf(lines: readonly string[]): Steps<Map<string, string[]>> {
  const values = new Map<string, string[]>();
  for (let at = 0; at < lines.length; at += LINES) {
    const lot = parse([BEGUN, ...lines.slice(at, at + LINES)].join('\n')).at(-1) ?? {};
    for (const [tag, value] of Object.entries(lot)) {
      const known = values.get(tag) ?? [];
      for (const each of [value].flat()) if (typeof each === 'string') known.push(each);
      values.set(tag, known);
    }
    yield;
  }
  return values;
}

/** The lines of a record, each with its tag, those without one added to the line before. */
function* onOneLineEach(record: string): Steps<{ lines: string[]; isClosed: boolean }> {
  const lines: string[] = [];
  let isClosed = false;
  let seen = 0;
  for (const source of record.split('\n').slice(0, MOST_LINES)) {
    if (++seen % LINES === 0) yield;
    const tagged = TAGGED.exec(source.trim());
    if (tagged?.[1] === 'ER') {
      isClosed = true;
      break;
    }
    const value = (tagged?.[2] ?? source).replace(/ {2,}-/g, ' -').trim();
    if (tagged) lines.push(`${tagged[1]}  - ${value}`);
    else if (value !== '' && lines.length > 0) lines[lines.length - 1] += ` ${value}`;
  }
  return { lines, isClosed };
}
