import { cleanSource } from '../../../papers/clean-source';
import { mathSegments } from '../../../papers/inline-math';
import { restoreCommands } from './latex-safe';
import { withoutMarkdown } from './markdown';
import { withoutTags } from './tags-of-html';

/** Stand around the number of a formula that is held out. Noncharacters: no text that is exchanged may hold them. */
const HELD = /\ufdd0(\d+)\ufdd1/g;
/**
 * Draws nothing (Unicode’s Default_Ignorable_Code_Point) or turns text round. `cleanSource` has left joiners where they
 * mean something; with the two selectors that choose how a sign is drawn they stay.
 */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{DI}|\ufe0f{2,}|[\p{Cc}\p{Cs}\p{NChar}]/gu;

/**
 * A text that a model wrote as one line of plain text: no Markdown, no HTML, no address behind a link, nothing unseen. TeX
 * commands that JSON swallowed are put back; TeX between dollars stays as it is. Linear time.
 */
export function plainStatement(text: string): string {
  const source = cleanSource(restoreCommands(text).replace(/[\ufdd0\ufdd1]/g, ''));
  const formulas: string[] = [];
  const prose = mathSegments(source)
    .map(({ kind, source: piece }) => (kind === 'math' ? `\ufdd0${formulas.push(piece) - 1}\ufdd1` : piece))
    .join('');
  return withoutMarkdown(withoutTags(prose))
    .replace(HELD, (_, place: string) => formulas[Number(place)] ?? '')
    .replace(/\s/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
