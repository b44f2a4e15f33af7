import { readFileSync } from 'node:fs';
import { readCard } from '../../entrypoints/options/about/card';
import { LibraryTable } from '../../entrypoints/options/about/libraries';
import { WeightsTable } from '../../entrypoints/options/about/weights-card';
import { SnapshotTold } from '../../entrypoints/options/backup/snapshot-told';
import { Confirm } from '../../entrypoints/options/confirm';
import { HeldList } from '../../entrypoints/options/privacy/held-list';
import { LeavingTable } from '../../entrypoints/options/privacy/leaving-table';
import type { Cause, Leaving } from '../../entrypoints/options/privacy/what-leaves';
import { Presets } from '../../entrypoints/options/reading/presets';
import { SECTIONS } from '../../entrypoints/options/sections/section-names';
import { SectionsNav } from '../../entrypoints/options/sections/sections-nav';
import { SettingsSearch } from '../../entrypoints/options/sections/settings-search';
import { MakeRoom } from '../../entrypoints/options/storage/make-room';
import { StoredTable } from '../../entrypoints/options/storage/stored-table';
import { categoryName } from '../../lib/papers/category-names';
import { STORED_KINDS } from '../../lib/store/sizes';
import { locale, m } from '../../lib/words';
import { type Examples, listed, type Situation } from './situation';

const nothing = () => {};
const part = (name: string, draw: Situation['draw']): Situation => ({
  name: `options, ${name}`,
  place: 'options',
  draw,
});

const causes: Cause[] = ['press', 'opened', 'top', 'starred', 'topics'];
const model = { kind: 'model', host: 'models.example', paused: false, causes } as const;
const LEAVING: Examples<Leaving> = {
  lists: [
    { kind: 'lists', source: 'arxiv', hosts: ['arxiv.org'], count: 2, rhythm: { kind: 'every', hours: 8 } },
    { kind: 'lists', source: 'biorxiv', hosts: ['api.biorxiv.org'], count: 1, rhythm: { kind: 'paused' } },
  ],
  html: [
    { kind: 'html', hosts: ['arxiv.org'], onOpening: false, forModel: false },
    { kind: 'html', hosts: ['arxiv.org'], onOpening: true, forModel: true },
  ],
  model: [
    { ...model, where: 'away', fullText: true, translated: true, reread: true },
    { ...model, where: 'home', fullText: false, translated: false, reread: false, causes: ['press'] },
    { ...model, where: 'here', fullText: false, translated: false, reread: false, paused: true },
  ],
  'built-in': [{ kind: 'built-in', causes: ['press'], paused: false }],
};

const stored = {
  sizes: STORED_KINDS.map((kind, i) => ({ kind, count: i * 1200, bytes: i * 3_400_000 })),
  copies: [{ at: 1, bytes: 40_000 }],
  marked: 12,
};

/** What the sections of the options say of storage, privacy, keys, the package, and how one comes to them. */
export const OPTIONS_PARTS: Situation[] = [
  part('the way to the sections', () => <SectionsNav sections={SECTIONS} current="privacy" />),
  part('a search among the settings', () => <SettingsSearch />),
  part('presets', () => (
    <Presets
      followed={new Set(['cs.LG', 'stat.ML', 'math.PR'])}
      nameOf={(id) => categoryName(id, locale())}
    />
  )),
  ...listed(LEAVING).map(([name, each]) => part(`leaves: ${name}`, () => <LeavingTable all={[each]} />)),
  part('nothing allowed', () => <HeldList held={[]} onGiveBack={nothing} />),
  part('allowed', () => (
    <HeldList
      held={[
        { name: 'https://api.biorxiv.org/*', lists: ['biorxiv:cell_biology'], writes: false },
        { name: 'https://models.example/*', lists: [], writes: true },
        { name: 'https://feeds.example.org/*', lists: [], writes: false },
        { name: 'notifications', lists: [], writes: false },
      ]}
      onGiveBack={nothing}
    />
  )),
  part('what is stored', () => <StoredTable stored={{ ...stored, usage: 12_300_000, quota: 810e6 }} />),
  part('what is stored, the browser silent', () => <StoredTable stored={stored} />),
  part('room to make', () => <MakeRoom stored={stored} onDone={nothing} />),
  part('a copy that could not be kept', () => (
    <SnapshotTold failed={{ at: 0, reason: 'other', detail: 'UnknownError' }} now={0} />
  )),
  part('a copy that a full disk did not take', () => (
    <SnapshotTold failed={{ at: 0, reason: 'full', detail: '' }} now={0} />
  )),
  part('what cannot be taken back', () => (
    <Confirm question={m.reset_all_sure()} yes={m.reset_all_yes()} onYes={nothing} onNo={nothing} />
  )),
  part('the weights', () => {
    const card = readCard(JSON.parse(readFileSync('public/roles.json', 'utf8')));
    return card && <WeightsTable card={{ ...card, model: 'Gloss' }} />;
  }),
  part('the libraries', () => <LibraryTable all={[{ name: 'preact', version: '11.2.0', licence: 'MIT' }]} />),
];
