import { COMMA, patternOf } from '../topics/query';
import { isNamed } from '../topics/query/people';
import type { Scores } from './scan';
import type { Segment } from './segment';

/**
 * Gives each paper one of whose authors is meant a weight, where it has none.
 * @param text a name as it was typed
 */
export function scanAuthors(segment: Segment, text: string, weight: number, scores: Scores): void {
  const [before = '', ...after] = text.split(COMMA);
  const asked = patternOf(text);
  const family = after.length > 0 ? patternOf(before).length : 0;
  // A name has its family's last word whole, in whichever order: see `isNamed`.
  const word = asked[(family || asked.length) - 1];
  const marks = word === undefined ? undefined : segment.dictionary.marksOf([word]);
  if (!marks) return;
  const isMeant = (name: string) => isNamed(name.trim().split(' '), asked, family);
  for (let doc = 0; doc < segment.count; doc++)
    if (scores[doc] === 0 && hasMarked(segment, doc, marks) && segment.lines('authors', doc).some(isMeant))
      scores[doc] = weight;
}

function hasMarked(segment: Segment, doc: number, marks: Uint8Array): boolean {
  const { tokens } = segment;
  const end = segment.end('authors', doc);
  for (let at = segment.start('authors', doc); at < end; at++)
    if (marks[tokens[at] as number] === 1) return true;
  return false;
}
