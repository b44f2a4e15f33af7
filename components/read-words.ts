import type { AbstractAlone, Place, ReadPlace, TextRead } from '../lib/records/full-text';
import type { WrittenWords } from '../lib/records/written-words';
import { m } from '../lib/words';

type Piece = NonNullable<WrittenWords['read']>[number];

/** Whether parts of the full text were read, or the abstract alone. */
export const readInShort = ({ kind }: TextRead): string =>
  kind === 'sections' ? m.from_full_text() : m.from_abstract_alone();

/** “Read: abstract · 1 Introduction · 5 Results (in part). Left out: 2 Related work”, or why the abstract alone was read. */
export function readWords(textRead: TextRead): Piece[] {
  if (textRead.kind === 'abstract') return [{ words: m.abstract_alone({ why: whyAlone(textRead.because) }) }];
  const { read, leftOut } = textRead;
  const said = [{ words: m.sections_read() }, ...read.flatMap((each) => [BETWEEN, ...namePieces(each)])];
  if (leftOut.length === 0) return said;
  const others = leftOut.flatMap((each, i) => (i > 0 ? [BETWEEN, ...namePieces(each)] : namePieces(each)));
  return [...said, { words: m.sections_left_out() }, ...others];
}

const BETWEEN: Piece = { words: ' · ' };

function namePieces({ number, title, part }: Place & Pick<ReadPlace, 'part'>): Piece[] {
  const name = [number, title].filter(Boolean).join(' ');
  const piece: Piece = name ? { words: name, lang: 'en' } : { words: m.without_heading() };
  return part ? [piece, { words: m.in_part() }] : [piece];
}

function whyAlone(because: AbstractAlone): string {
  switch (because) {
    case 'none':
      return m.alone_none();
    case 'broken':
    case 'foreign':
      return m.alone_broken();
    case 'too-large':
      return m.alone_too_large();
    case 'no-room':
      return m.alone_no_room();
    case 'offline':
    case 'timeout':
    case 'cut-off':
    case 'elsewhere':
    case 'busy':
    case 'status':
      return m.alone_not_come();
  }
}
