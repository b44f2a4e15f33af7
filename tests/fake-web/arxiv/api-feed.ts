import { createHash } from 'node:crypto';
import { element, indent, oneLine } from '../markup';
import { texToUnicode } from '../tex-accents';
import type { FakePaper } from '../types';

const ROOT =
  '<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">';
const SCHEME = 'http://arxiv.org/schemas/atom';

/** What was asked, as the answer repeats it. */
export interface ApiAsked {
  searchQuery: string;
  idList: string;
  start: number;
  maxResults: number;
}

/** A paper in one of its versions. */
export interface ApiHit {
  paper: FakePaper;
  version: number;
}

/** The answer of the search program of November 2025. */
export function renderApi(asked: ApiAsked, hits: ApiHit[], total: number, now: number): string {
  const { searchQuery, idList, start, maxResults } = asked;
  const query = `search_query=${searchQuery}&id_list=${idList}&start=${start}&max_results=${maxResults}`;
  const digest = createHash('sha1').update(query).digest('base64').slice(0, -1);
  const href = `https://arxiv.org/api/query?search_query=${encode(searchQuery)}&start=${start}&max_results=${maxResults}&id_list=${encode(idList)}`;
  return wrap([
    element('id', `https://arxiv.org/api/${digest}`),
    element('title', `arXiv Query: ${query}`),
    element('updated', stamp(now)),
    element('link', undefined, { href, type: 'application/atom+xml' }),
    ...counts(maxResults, total, start),
    ...hits.flatMap(entry),
  ]);
}

/** The feed that comes with HTTP 400. */
export function renderApiError(message: string, now: number): string {
  const id = `https://arxiv.org/api/errors#${message.replace(/ /g, '_')}`;
  return wrap([
    element('id', 'https://arxiv.org/'),
    element('title', 'arXiv Search Results'),
    element('updated', stamp(now)),
    ...counts(1, 1, 0),
    '<entry>',
    ...indent(
      [
        element('id', id),
        element('title', 'Error'),
        element('updated', stamp(now)),
        element('link', undefined, { href: id, rel: 'alternate', type: 'text/html' }),
        element('summary', message),
        ...author('arXiv api core'),
      ],
      1,
    ),
    '</entry>',
  ]);
}

function wrap(lines: string[]): string {
  return `${["<?xml version='1.0' encoding='UTF-8'?>", ROOT, ...indent(lines, 1), '</feed>'].join('\n')}\n`;
}

function counts(perPage: number, total: number, start: number): string[] {
  return [
    element('opensearch:itemsPerPage', String(perPage)),
    element('opensearch:totalResults', String(total)),
    element('opensearch:startIndex', String(start)),
  ];
}

function entry({ paper, version }: ApiHit): string[] {
  const name = `${paper.id}v${version}`;
  const link = (attributes: Record<string, string>): string => element('link', undefined, attributes);
  const lines = [
    // Still http here, unlike every other address.
    element('id', `http://arxiv.org/abs/${name}`),
    element('title', oneLine(paper.title)),
    element('updated', stamp(paper.versions[version - 1]?.at ?? 0)),
    link({ href: `https://arxiv.org/abs/${name}`, rel: 'alternate', type: 'text/html' }),
    link({ href: `https://arxiv.org/pdf/${name}`, rel: 'related', type: 'application/pdf', title: 'pdf' }),
    element('summary', oneLine(paper.abstract)),
    ...paper.categories.map((term) => element('category', undefined, { term, scheme: SCHEME })),
    element('published', stamp(paper.versions[0]?.at ?? 0)),
    ...(paper.comments ? [element('arxiv:comment', paper.comments)] : []),
    element('arxiv:primary_category', undefined, { term: paper.categories[0] ?? '' }),
    ...(paper.journalRef ? [element('arxiv:journal_ref', paper.journalRef)] : []),
    ...paper.authors.flatMap(({ name: who, affiliations }) => author(texToUnicode(who), affiliations)),
    ...(paper.doi
      ? [
          element('arxiv:doi', paper.doi),
          link({ rel: 'related', href: `https://doi.org/${paper.doi}`, title: 'doi' }),
        ]
      : []),
  ];
  return ['<entry>', ...indent(lines, 1), '</entry>'];
}

function author(name: string, affiliations: string[] = []): string[] {
  const lines = [element('name', name), ...affiliations.map((place) => element('arxiv:affiliation', place))];
  return ['<author>', ...indent(lines, 1), '</author>'];
}

/** Escapes as Python's `quote_plus` does, with colons left alone. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/[()]/g, percent);
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** `2026-09-16T12:20:22Z` */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
