import { FailedNote } from '../../components/note/failed-note';
import { SectionsRead } from '../../components/note-menu/sections-read';
import { PLACES } from './readings';
import type { Situation } from './situation';

const ADDRESS = 'https://arxiv.org/html/2606.00001v1';

/** What the note says on papers in HTML alone. */
export const FULL_TEXT: Situation[] = [
  {
    name: 'note, sections of this page that were read',
    place: 'note',
    draw: () => <SectionsRead places={PLACES} address={ADDRESS} />,
  },
  {
    name: 'note, a conversion that failed',
    place: 'note',
    draw: () => <FailedNote address="https://arxiv.org/abs/2606.00001" />,
  },
];
