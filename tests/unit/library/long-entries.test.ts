import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../lib/library/bibtex';
import { readCsl } from '../../../lib/library/csl';
import type { Reading } from '../../../lib/library/raw-entry';
import { readRdf } from '../../../lib/library/rdf';
import { readRis } from '../../../lib/library/ris';

const MANY = 12_000;
/** Names with accents, so that each costs what names cost. */
const family = (i: number) => `Müller${String.fromCharCode(97 + (i % 26))}`;
const names = (count: number, of: (i: number) => string, between = '') =>
  Array.from({ length: count }, (_, i) => of(i)).join(between);

const FILES: [string, (text: string) => Reading, string, number][] = [
  [
    'BibTeX',
    readBibtex,
    `@article{k, title={Tide of {Waves}}, author={${names(MANY, (i) => `${family(i).replace('ü', '{\\"u}')}, J`, ' and ')}}}`,
    MANY,
  ],
  [
    'BibTeX in quotes',
    readBibtex,
    `@article{k, author="${names(MANY, (i) => `${family(i)}, J`, ' and ')}", title={Tide of {Waves}}}`,
    MANY,
  ],
  [
    'RIS',
    readRis,
    `TY  - JOUR\nTI  - Tide of Waves\n${names(MANY, (i) => `AU  - ${family(i)}, J\n`)}ER  - \n`,
    MANY,
  ],
  [
    'CSL-JSON',
    readCsl,
    `[{"title":"Tide of Waves","author":[${names(MANY, (i) => `{"family":"${family(i)}","given":"J"}`, ',')}]}]`,
    MANY,
  ],
  // An element is long: more than these are too long for an entry.
  [
    'Zotero RDF',
    readRdf,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/"><bib:Article rdf:about="http://x.example/"><bib:authors>${names(3000, (i) => `<foaf:Person><foaf:surname>${family(i)}</foaf:surname><foaf:givenName>J</foaf:givenName></foaf:Person>`)}</bib:authors><dc:title>Tide of Waves</dc:title></bib:Article></rdf:RDF>`,
    3000,
  ],
];

describe.each(FILES)('one entry with thousands of authors, in %s', (_, read, text, count) => {
  it('is read whole, in steps between which the page may have its turn', () => {
    const reads = [...read(text)];
    const [entry, ...others] = reads.flatMap((each) => each ?? []);
    expect(others).toEqual([]);
    if (!entry || !('raw' in entry)) throw new Error(JSON.stringify(entry));
    expect(entry.raw.title).toBe('Tide of Waves');
    expect(entry.raw.authors).toHaveLength(count);
    expect(entry.raw.authors.at(-1)).toBe(`J ${family(count - 1)}`);
    expect(reads.length).toBeGreaterThan(10);
  });
});

describe('a long value of BibTeX', () => {
  const long = `{A {\\"u} \\} "b"} ${'tide '.repeat(2000)}`;
  const abstractOf = (fields: string) => {
    const [entry] = [...readBibtex(`@article{k, title={T}, ${fields}}`)].flatMap((each) => each ?? []);
    return entry && 'raw' in entry ? entry.raw.abstract : entry;
  };
  // The grammar itself reads what is short.
  const short = (fields: (value: string) => string) => abstractOf(fields(long.slice(0, 100)));

  it.each([
    ['in braces', (value: string) => `abstract={${value}}`],
    ['behind another', (value: string) => `abstract={${value}} # { and more}`],
    ['set twice', (value: string) => `abstract={${value}}, abstract={the last}`],
    ['in brackets of quotes', (value: string) => `abstract="{${value}}"`],
  ])('%s is what the grammar makes of a short one', (_, fields) => {
    const whole = abstractOf(fields(long));
    expect(typeof whole).toBe('string');
    expect(String(whole).replace(/(?: ?tide)+/, ' tide')).toBe(
      String(short(fields)).replace(/(?: ?tide)+(?: ?t?i?d?e?)?(?=$| and)/, ' tide'),
    );
  });
});
