import type { Aside } from '../../../lib/digests/engines/write/asker';
import type { QualityTable } from '../quality/table';
import { isFlagged } from './checker';
import type { Checked } from './faults';
import { type Group, keptReadings, readGroup, readingGroups } from './second-reading';
import { FAULTS } from './statements';

const TITLE = 'With a second reading by a model';
const GOAL = 0.95;
const SETS = { first: 'first table', blind: 'held out', hard: 'hard' } as const;
type Set = keyof typeof SETS;

const rulesAlone: Aside = async () => ({ kind: 'failed', failure: { kind: 'blank' } });

/** What of a set's statements is flagged, by rules alone or after the readings that are kept. */
async function checkedOf(groups: readonly Group[], aside: Aside) {
  const done = await Promise.all(groups.map((group) => readGroup(group, aside)));
  const count = (kind: string) => done.filter(({ reread }) => reread?.kind === kind).length;
  return {
    all: done.flatMap(({ checked }) => checked),
    failed: count('failed'),
    distrusted: count('distrusted'),
  };
}

const flagged = (all: readonly Checked[], is: (fault: string | undefined) => boolean): number | undefined => {
  const some = all.filter(({ statement }) => is(statement.fault));
  return some.length === 0
    ? undefined
    : some.filter(({ verdict }) => isFlagged(verdict)).length / some.length;
};

/** Recall and false alarms where a model reads every statement once more, beside those of the rules alone. */
export async function rereadTable(): Promise<QualityTable> {
  const kept = keptReadings();
  const head = ['statements', ...Object.values(SETS).flatMap((name) => [name, 'rules', 'read again'])];
  if (!kept) return { title: TITLE, head, rows: [], note: 'Not measured: no answers are kept.' };
  const groups = readingGroups();
  const sets = await Promise.all(
    (Object.keys(SETS) as Set[]).map(async (set) => ({
      set,
      rules: (await checkedOf(groups[set], rulesAlone)).all,
      again: await checkedOf(groups[set], kept.aside),
    })),
  );
  const row = (name: string, is: (fault: string | undefined) => boolean) => [
    name,
    ...sets.flatMap(({ rules, again }) => [
      String(rules.filter(({ statement }) => is(statement.fault)).length),
      flagged(rules, is) ?? '–',
      flagged(again.all, is) ?? '–',
    ]),
  ];
  const sum = (of: 'failed' | 'distrusted') => sets.reduce((all, { again }) => all + again[of], 0);
  const isFaulty = (fault: string | undefined) => fault !== undefined;
  const isSound = (fault: string | undefined) => fault === undefined;
  const requests = Object.values(groups).flat().length;
  return {
    title: TITLE,
    head,
    rows: [
      ...FAULTS.map((kind) => row(kind, (fault) => fault === kind)),
      row('all faults', isFaulty),
      row('sound', isSound),
    ],
    goals: sets.flatMap(({ set, again: { all } }) => [
      { what: `${SETS[set]}, recall of all faults`, value: flagged(all, isFaulty) ?? 0, atLeast: GOAL },
      {
        what: `${SETS[set]}, sound statements without an alarm`,
        value: all.length === 0 ? 0 : 1 - (flagged(all, isSound) ?? 1),
        atLeast: GOAL,
      },
    ]),
    note: `Flagged, of so many. ${requests} requests by the extension’s own code, answered on ${kept.about.day} by ${kept.about.model}; the verdicts are kept in
\`second-readings.jsonl\` and heeded as the extension heeds them. Not answered as they would be asked now: ${sum('failed')}; not believed, for a wrong
word on the two statements that test the reader: ${sum('distrusted')}. What rules find in figures, units and quotations stands whatever is said of it. \`docs/planted-faults.md\` tells what to hold against these figures.`,
  };
}
