import type { AbstractAlone, Place, ReadPlace, TextRead } from '../lib/records/full-text';
import { m } from '../lib/words';

/** Whether parts of the full text were read, or the abstract alone. */
export const readInShort = ({ kind }: TextRead): string =>
  kind === 'sections' ? m.from_full_text() : m.from_abstract_alone();

/** “Read: abstract · 1 Introduction · 5 Results (in part). Left out: 2 Related work.”, or why the abstract alone was read. */
export function readWords(textRead: TextRead): string {
  if (textRead.kind === 'abstract') return `${m.read_abstract_alone()} ${whyAlone(textRead.because)}`;
  const { read, leftOut } = textRead;
  const said = m.sections_read({ sections: [m.the_abstract(), ...read.map(readName)].join(' · ') });
  return leftOut.length === 0
    ? said
    : `${said} ${m.sections_left_out({ sections: leftOut.map(placeName).join(' · ') })}`;
}

const placeName = ({ number, title }: Place): string =>
  [number, title].filter(Boolean).join(' ') || m.without_heading();

const readName = ({ part, ...place }: ReadPlace): string =>
  part ? m.read_in_part({ section: placeName(place) }) : placeName(place);

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
