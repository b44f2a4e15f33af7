import { bibtexGrammar, parse } from '@citation-js/plugin-bibtex/lib-mjs/input/file.js';
import { lineCounter } from '../lines';
import { problem, type RawEntry, type Reading } from '../raw-entry';
import type { Steps } from '../steps';
import { texField } from '../tex-field';
import { shortened } from './long-values';
import { bibtexNames } from './names';
import { type Chunk, splitBibtex } from './split';

/** Types that are no works. */
const NO_WORK = new Set(['string', 'preamble', 'comment']);
/** More abbreviations than any file of journals has. */
const MOST_STRINGS = 3000;
/** Labels that the grammar stumbles over, or none at all; the entry is read all the same. */
const LABEL = /^(@[^\S\n]*[A-Za-z]+\s*[{(])([^,={}"]{0,400}),/;
/**
 * Annotations of Biber (`author+an:x`) are set by the grammar on whatever the file names: with these names, on what all objects share.
 * They become names of fields that nobody asks for.
 */
const ANNOTATION = /(__proto__|constructor)\+an/gi;

/** What a grammar that is asked for one entry at a time starts with: the names of months and some journals. */
const { strings } = bibtexGrammar.defaultState;
/** It looks abbreviations up in an object, which has this one from birth. */
const USUAL: Record<string, unknown> = { ...strings, constructor: '' };

/**
 * Reads BibTeX and BibLaTeX with the grammar of citation-js, an entry at a time: asked for a whole file it gives nothing where one
 * entry is wrong. Its reader of values is left aside: it turns formulas into markup.
 */
export function* readBibtex(text: string): Reading {
  const lineAt = lineCounter(text);
  let strings: Record<string, unknown> = { ...USUAL };
  for (const chunk of splitBibtex(text)) {
    const line = lineAt(chunk.at);
    if ('fault' in chunk) {
      if (!NO_WORK.has(chunk.type))
        yield problem(chunk.fault, line, labelOf(text.slice(chunk.at, chunk.at + 200)));
      continue;
    }
    bibtexGrammar.defaultState = { strings };
    const fields = fieldsOf(chunk);
    if (chunk.type === 'string') {
      if (fields && Object.keys(strings).length < MOST_STRINGS) strings = bibtexGrammar.state.strings;
    } else if (!NO_WORK.has(chunk.type)) {
      const label = labelOf(chunk.text);
      yield fields ? { raw: yield* rawOf(fields, line, label) } : problem('broken', line, label);
    }
  }
}

type Fields = (name: string) => string;

function fieldsOf({ text, type }: Extract<Chunk, { text: string }>): Fields | undefined {
  const { text: short, whole } = shortened(text);
  const source = NO_WORK.has(type) ? short : short.replace(LABEL, '$1x,').replace(ANNOTATION, '$1-an');
  try {
    const properties = parse(source)[0]?.properties;
    return (name) => {
      const value = properties && Object.hasOwn(properties, name) ? properties[name] : '';
      return typeof value === 'string' || typeof value === 'number' ? whole(String(value)) : '';
    };
  } catch {
    return undefined;
  }
}

const labelOf = (text: string): string => (LABEL.exec(text)?.[2] ?? '').trim();

function* rawOf(field: Fields, line: number, label: string): Steps<RawEntry> {
  const subtitle = field('subtitle');
  const abstract = texField(field('abstract'));
  const title = texField(field('title'));
  const eprint = field('eprint');
  const elsewhere = /^(?!arxiv$)./i.test((field('archiveprefix') || field('eprinttype')).trim());
  const addresses = [field('url'), field('ee'), field('howpublished'), field('note'), field('annote')];
  return {
    line,
    ...(label && { label }),
    title: subtitle ? `${title}: ${texField(subtitle)}` : title,
    ...(abstract && { abstract }),
    authors: yield* bibtexNames(field('author') || field('editor')),
    date: field('year') || field('date'),
    ids: [
      ...(elsewhere ? [] : [eprint]),
      field('arxivid'),
      field('doi'),
      ...addresses,
      field('journal'),
      field('volume'),
      field('number'),
      label,
    ],
    dois: [field('doi'), ...addresses],
    categories: [
      field('primaryclass'),
      field('eprintclass'),
      field('arxivclass'),
      ...field('keywords').split(/[,;]/),
    ],
  };
}
