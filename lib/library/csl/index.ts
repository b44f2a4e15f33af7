import * as z from 'zod/mini';
import { lineCounter } from '../lines';
import { personName } from '../person';
import { problem, type RawEntry, type Reading } from '../raw-entry';
import { each, type Steps } from '../steps';
import { plainField } from '../tex-field';
import { splitItems } from './split';

/** A text, or a number that stands for one; what is neither is left out, and costs the item nothing else. */
const text = z.catch(z.union([z.string(), z.pipe(z.number(), z.transform(String))]), '');

const name = z.catch(
  z.object({
    family: text,
    given: text,
    literal: text,
    suffix: text,
    'dropping-particle': text,
    'non-dropping-particle': text,
  }),
  { family: '', given: '', literal: '', suffix: '', 'dropping-particle': '', 'non-dropping-particle': '' },
);

/** What Gloss reads of an item (https://docs.citationstyles.org, CSL-JSON 1.0.2). */
const item = z.object({
  id: text,
  title: text,
  abstract: text,
  issued: z.catch(z.object({ 'date-parts': z.catch(z.array(z.array(text)), []), raw: text, literal: text }), {
    'date-parts': [],
    raw: '',
    literal: '',
  }),
  DOI: text,
  URL: text,
  note: text,
  number: text,
  volume: text,
  archive_location: text,
  'container-title': text,
  keyword: text,
});

/** Reads CSL-JSON, as Zotero, Mendeley, pandoc and citation-js write it. */
export function* readCsl(source: string): Reading {
  const lineAt = lineCounter(source);
  for (const found of splitItems(source)) {
    const line = lineAt(found.at);
    if ('fault' in found) {
      yield problem(found.fault, line, labelNear(source, found.at));
      continue;
    }
    const parsed: unknown = found.text === '' ? undefined : JSON.parse(found.text);
    yield;
    const read = item.safeParse(parsed);
    yield read.success
      ? { raw: { ...rawOf(read.data, line), authors: yield* authorsOf(parsed) } }
      : problem('broken', line, labelNear(source, found.at));
  }
}

const labelNear = (source: string, at: number): string =>
  /"(?:id|title)"\s*:\s*"([^"\n]{1,200})"/.exec(source.slice(at, at + 500))?.[1] ?? '';

/** The names of an item, which may be thousands. */
function* authorsOf(parsed: unknown): Steps<string[]> {
  const { author } = parsed as { author?: unknown };
  const names = yield* each(Array.isArray(author) ? author : [], (one) => nameOf(name.parse(one)));
  return names.filter((one) => one !== '');
}

function rawOf(read: z.infer<typeof item>, line: number): Omit<RawEntry, 'authors'> {
  const { issued, id, DOI, URL, note, keyword } = read;
  const abstract = plainField(read.abstract);
  return {
    line,
    ...(id && { label: id }),
    title: plainField(read.title),
    ...(abstract && { abstract }),
    date: issued['date-parts'][0]?.[0] || issued.raw || issued.literal,
    ids: [read.archive_location, read.number, URL, DOI, note, read['container-title'], read.volume, id],
    dois: [DOI, URL, note],
    categories: keyword.split(/[,;]/),
  };
}

function nameOf(read: z.infer<typeof name>): string {
  if (read.literal || !read.family) return plainField(read.literal || read.given);
  const particles = [read['dropping-particle'], read['non-dropping-particle']];
  const family = [...particles, read.family].filter(Boolean).join(' ');
  return plainField(`${personName(family, read.given)} ${read.suffix}`);
}
