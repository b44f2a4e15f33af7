import topicNames from '../../assets/tags/names.json';
import { absenceWords } from '../../components/labels';
import { BESIDE } from '../../components/note/beside';
import { FULL_TEXT } from '../../components/note/full-text';
import { Note } from '../../components/note/note';
import type { NoteProps, Trouble } from '../../components/note/props';
import { tagName } from '../../lib/digests/tag-name';
import type { Absence, PageDigest } from '../../lib/records/digest';
import { locale } from '../../lib/words';
import { READ, READINGS } from './readings';
import { MATHS, prepared, SHORT } from './samples';
import { members, type Situation } from './situation';

const nothing = () => {};

const namesOf = (digest: NoteProps['digest']) =>
  digest?.tags.map((tag) => tagName(tag, locale(), topicNames)) ?? [];

export const note = (name: string, given: Partial<NoteProps>): Situation => ({
  name: `note, ${name}`,
  place: 'note',
  draw: () => (
    <Note
      digest={prepared().digest}
      tagNames={namesOf('digest' in given ? given.digest : prepared().digest)}
      labels="standard"
      layout={{ rows: true, lines: 2 }}
      open={true}
      starred={false}
      onToggle={nothing}
      onStar={nothing}
      onHelp={nothing}
      whole={false}
      onAction={nothing}
      onMore={nothing}
      text="ai"
      beside={BESIDE}
      {...given}
    />
  ),
});

const ABSENCES = members<Absence>({ 'not-stated': true, unsure: true, short: true, 'in-tldr': true });

const TROUBLES = members<Trouble>({ silent: true, 'not-saved': true, updated: true });

const ADDRESS = 'https://arxiv.org/html/2606.00001v1';

/** A digest whose abstract does not state a row. */
const without = (row: 'implications', digest: PageDigest): PageDigest => ({
  ...digest,
  sections: { ...digest.sections, [row]: { statements: [], spans: [], absent: 'not-stated' } },
});

/** Every state of the note. */
export const NOTES: Situation[] = [
  { ...note('working', { digest: undefined }) },
  note('open', {}),
  note('closed', { open: false }),
  note('starred', { starred: true }),
  note('of a maths paper', {
    digest: prepared({ abstract: MATHS, categories: ['math.PR'] }).digest,
    labels: 'theorem',
  }),
  note('of a short abstract', {
    digest: prepared({ abstract: SHORT }).digest,
    layout: { rows: false, lines: 1 },
  }),
  note('without an abstract', {
    digest: prepared({ abstract: '' }).digest,
    layout: { rows: false, lines: 1 },
  }),
  ...TROUBLES.flatMap((trouble) => [
    note(`with trouble, ${trouble}`, { trouble }),
    note(`with trouble and no words, ${trouble}`, { trouble, digest: undefined }),
  ]),
  ...READINGS.flatMap(([name, reading]) =>
    (['conclusion', 'theorems'] as const).map((part) =>
      note(`${part} of its HTML, ${name}`, {
        digest: without('implications', prepared(part === 'theorems' ? { abstract: MATHS } : {}).digest),
        labels: part === 'theorems' ? 'theorem' : 'standard',
        fullText: { reading, wanted: new Set([part]), address: ADDRESS, onRead: nothing, parts: FULL_TEXT },
      }),
    ),
  ),
  note('whose HTML can be read', {
    digest: without('implications', prepared().digest),
    fullText: { wanted: new Set(), address: ADDRESS, onRead: nothing, parts: FULL_TEXT },
  }),
  note('of a short abstract, its HTML read', {
    digest: prepared({ abstract: SHORT }).digest,
    layout: { rows: false, lines: 1 },
    fullText: {
      reading: READ,
      wanted: new Set(['conclusion']),
      address: ADDRESS,
      onRead: nothing,
      parts: FULL_TEXT,
    },
  }),
  note('of a page that has changed', { changed: true }),
  note('whose star is not known', { starred: undefined }),
  ...ABSENCES.map(
    (absence): Situation => ({
      name: `note, a row that is ${absence}`,
      place: 'note',
      draw: () => <p class="empty">{absenceWords(absence)}</p>,
    }),
  ),
];
