import { splitSentences } from '../../../lib/papers/sentences';
import { TORTURE } from '../../unit/papers/torture';
import { MORE_TORTURE } from '../../unit/papers/torture-more';
import type { QualityTable } from './table';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const SPLITTERS: [string, (text: string) => string[]][] = [
  ['Gloss', (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end))],
  ['Intl.Segmenter', (text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim())],
];

/** Which part of marked cases a splitter splits as marked (`‖` an end and a space, `¦` an end). */
function right(cases: readonly string[], split: (text: string) => string[]): string {
  const held = cases.filter((marked) => {
    const found = split(marked.replaceAll('‖', ' ').replaceAll('¦', ''));
    const wanted = marked.split(/[‖¦]/).map((sentence) => sentence.trim());
    return found.join('‖') === wanted.join('‖');
  });
  return `${held.length}/${cases.length}`;
}

/** The splitter on the torture lists, beside the browser's own. */
export function sentencesTables(): QualityTable[] {
  const kinds = Object.entries({ 'first list': TORTURE, ...MORE_TORTURE });
  const rows = [...kinds, ['all', kinds.flatMap(([, cases]) => cases)] as const].map(([kind, cases]) => [
    kind,
    ...SPLITTERS.map(([, split]) => right(cases, split)),
  ]);
  return [
    {
      title: 'Sentences',
      head: ['cases', ...SPLITTERS.map(([name]) => name)],
      rows,
      note: 'Cases right, all of them hard and of our own invention; the rules were written knowing them.',
    },
  ];
}
