import { element, feedText } from '../markup';
import type { FakeAuthor } from '../types';
import type { Listed } from './listing';

/** What a feed is made of, whatever its dialect. */
export interface Feed {
  /** `cs.LG+math.PR`, as the self link has it. */
  query: string;
  topics: string[];
  rows: Listed[];
  /** The New York day it speaks of. */
  day: string;
  /** When it was rendered, epoch milliseconds. */
  builtAt: number;
}

/** The text arXiv puts before every abstract, with its space at the end of the line. */
export function description({ paper, type }: Listed): string {
  return `arXiv:${paper.id}v${paper.version} Announce Type: ${type} \nAbstract: ${feedText(paper.abstract)}`;
}

export function guid({ paper }: Listed): string {
  return `oai:arXiv.org:${paper.id}v${paper.version}`;
}

/** All authors in one element, affiliations in parentheses, TeX as stored. */
export function creator(authors: FakeAuthor[]): string {
  const names = authors.map(({ name, affiliations }) =>
    affiliations ? `${name} (${affiliations.join(', ')})` : name,
  );
  return element('dc:creator', names.join(', '));
}

export const FEED_NAMESPACES =
  'xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';
