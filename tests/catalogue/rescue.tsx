import { RescueView, type RescueViewProps } from '../../components/rescue/rescue-view';
import type { FileRefusal, RescueCounts, RescueReading, RescueTask } from '../../lib/records/rescue';
import { type Examples, listed, members, type Situation } from './situation';

const nothing = () => {};

const none = { sound: 0, lost: 0 };
const sound: RescueCounts = {
  follows: { sound: 2, lost: 0 },
  collections: { sound: 1, lost: 0 },
  marks: { sound: 31, lost: 0 },
  papers: { sound: 412, lost: 0 },
  announcements: { sound: 530, lost: 0 },
  reports: { sound: 3, lost: 0 },
  stars: 12,
};
const damaged: RescueCounts = {
  ...sound,
  papers: { sound: 408, lost: 4 },
  marks: { sound: 30, lost: 1 },
  stars: 1,
};
const copy: RescueCounts = { ...sound, papers: none, announcements: none, reports: none };
const empty: RescueCounts = {
  follows: none,
  collections: none,
  marks: none,
  papers: none,
  announcements: none,
  reports: none,
  stars: 0,
};

const READINGS: Examples<RescueReading> = {
  reading: [{ kind: 'reading' }],
  open: [
    { kind: 'open', counts: sound },
    { kind: 'open', counts: damaged },
  ],
  none: [{ kind: 'none', counts: empty }],
  shut: [{ kind: 'shut', detail: 'UnknownError', counts: copy }],
};

const REFUSALS = members<FileRefusal>({
  'too-large': true,
  'not-json': true,
  foreign: true,
  newer: true,
  nothing: true,
});

const TASKS: Examples<RescueTask> = {
  idle: [{ kind: 'idle' }],
  saved: [{ kind: 'saved', name: 'gloss-rescue-2026-06-18.json' }],
  confirming: [{ kind: 'confirming' }],
  working: [
    { kind: 'working', blocked: false },
    { kind: 'working', blocked: true },
  ],
  afresh: [{ kind: 'afresh', counts: damaged }],
  restored: [{ kind: 'restored', counts: sound }],
  refused: REFUSALS.map((why) => ({ kind: 'refused', why })),
  failed: [
    { kind: 'failed', full: true, detail: '' },
    { kind: 'failed', full: false, detail: 'UnknownError' },
  ],
};

const rescue = (name: string, given: Partial<RescueViewProps>): Situation => ({
  name: `rescue, ${name}`,
  place: 'rescue',
  draw: () => (
    <RescueView
      reading={{ kind: 'open', counts: sound }}
      task={{ kind: 'idle' }}
      onSave={nothing}
      onAsk={nothing}
      onCancel={nothing}
      onStart={nothing}
      onFile={nothing}
      {...given}
    />
  ),
});

/** Every state of the rescue page. */
export const RESCUE: Situation[] = [
  ...listed(READINGS).map(([name, reading]) => rescue(name, { reading })),
  ...listed(TASKS).map(([name, task]) => rescue(name, { task })),
];
