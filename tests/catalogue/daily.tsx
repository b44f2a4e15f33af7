import { Card } from '../../components/card';
import { NotKept } from '../../components/not-kept';
import { TextsRemembered } from '../../components/shown-text';
import { CountLine, type CountLineProps } from '../../components/subjects/count-line';
import { FollowButton } from '../../components/subjects/follow-button';
import { SubjectTable, type SubjectTableProps } from '../../components/subjects/subject-table';
import { WrittenLanguage } from '../../components/written-language';
import { DayOfSubject } from '../../entrypoints/daily/day-of-subject';
import { SubjectDay } from '../../entrypoints/daily/subject-day';
import { notKeptWords } from '../../entrypoints/shared/not-kept';
import { categoryGroups } from '../../lib/papers/categories';
import { categoryName } from '../../lib/papers/category-names';
import type { MissedPart } from '../../lib/records/announcement';
import type { CategoryGroup } from '../../lib/records/category';
import type { CountRow } from '../../lib/records/subject-counts';
import { locale, m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { card, day, hours, NOW, TODAY, wholeDay } from './samples';
import { listed, type Situation } from './situation';
import { FAILURES, REMARKS, STATUSES } from './statuses';
import { written } from './written';

const nothing = () => {};
const daily = (name: string, draw: Situation['draw']): Situation => ({ name, place: 'daily', draw });

const row = (given: Partial<CountRow> = {}): CountRow => ({
  on: TODAY,
  day: TODAY,
  state: 'done',
  counts: {},
  done: Array.from({ length: 20 }, (_, i) => `archive${i}`),
  missed: [],
  archives: 20,
  changedAt: hours(-1),
  ...given,
});
const line = (name: string, given: Partial<CountLineProps>): Situation =>
  daily(`counts, ${name}`, () => <CountLine row={row()} total={2154} now={NOW} {...given} />);

/** One large group and one of a single archive: the others are as these. */
const groups = (): CategoryGroup[] => categoryGroups().filter(({ id }) => /physics|stat/.test(id));
const table = (name: string, given: Partial<SubjectTableProps>): Situation =>
  daily(`subjects, ${name}`, () => (
    <SubjectTable
      groups={groups()}
      counts={{}}
      missed={[]}
      followed={new Set(['stat.ML'])}
      nameOf={(id) => categoryName(id, locale())}
      hrefOf={(id) => `#/subjects/${id}`}
      onFollow={nothing}
      onRetry={nothing}
      {...given}
    />
  ));

const parts: [string, MissedPart][] = [
  ...listed(FAILURES).map(([name, failure]): [string, MissedPart] => [
    `failed: ${name}`,
    { lists: ['stat'], failure },
  ]),
  ['stale', { lists: ['stat'], stale: '2026-06-17' }],
  ['cut', { lists: ['stat.ML'], cut: true }],
];

const subject = (name: string, model: Parameters<typeof SubjectDay>[0]['model']): Situation =>
  daily(`subject, ${name}`, () => (
    <SubjectDay id="cs.LG" model={model} topics={[]} now={NOW} keep={nothing} again={nothing} />
  ));

/** An open card with both texts, of an abstract that has rows and of one that is too short for them. */
const beside = (name: string, number: number): Situation =>
  daily(`card, both texts, ${name}`, () => {
    const each = { ...card(number), written: [written('en', { 'key-points': points })] };
    return (
      <div class="view">
        <TextsRemembered value={{ get: () => 'both', set: nothing }}>
          <WrittenLanguage value="en">
            <Card
              card={each}
              number={1}
              total={1}
              open={true}
              selected={false}
              onSelect={nothing}
              onToggle={nothing}
              onOpen={nothing}
              onStar={nothing}
              onHide={nothing}
              onRead={nothing}
            />
          </WrittenLanguage>
        </TextsRemembered>
      </div>
    );
  });
const points = written().sections.summary;

/** What the full page can say of subjects; its ledger and its diary have their own. */
export const DAILY: Situation[] = [
  line('begun', { row: undefined, total: undefined }),
  line('under way', { row: row({ state: 'counting', done: ['cs', 'math'] }), total: undefined }),
  line('all', {}),
  line('one paper', { total: 1 }),
  line('some did not come', { row: row({ missed: [{ lists: ['stat'], cut: true }] }), total: undefined }),
  line('nothing announced', { row: (({ day: _, ...rest }) => rest)(row()), total: 0 }),
  table('not counted', {}),
  table('counted', { counts: { stat: { new: 12, all: 40 }, 'stat.ML': { new: 0, all: 9 } } }),
  ...parts.map(([name, part]) => table(name, { missed: [part], groups: groups().slice(-1) })),
  beside('of a usual abstract', 1),
  beside('of a short abstract', 3),
  daily('follow', () => <FollowButton subject="cs.LG" followed={false} onFollow={nothing} />),
  daily('following', () => <FollowButton subject="cs.LG" followed onFollow={nothing} />),
  subject('being asked', {
    status: { kind: 'polling', categories: [] },
    remarks: [],
    cards: undefined,
    waiting: true,
  }),
  ...listed(STATUSES)
    .filter(([, { kind }]) => !['nothing', 'first-run', 'polling'].includes(kind))
    .map(([name, status]) => subject(name, { status, remarks: [], cards: undefined, waiting: false })),
  ...listed(REMARKS).map(([name, remark]) =>
    subject(`beside the papers: ${name}`, {
      status: { kind: 'nothing' },
      remarks: [remark],
      cards: day(),
      waiting: false,
    }),
  ),
  subject('a whole day', {
    status: { kind: 'nothing' },
    remarks: [],
    cards: wholeDay(),
    waiting: false,
  }),
  daily('subject, cards alone', () => <DayOfSubject cards={wholeDay()} topics={[]} keep={nothing} />),
  daily('ledger, how to read it', () => <p>{m.ledger_how()}</p>),
  daily('ledger, how far it goes back', () => (
    <p>
      {m.ledger_since({ day: longDay('2026-06-12') })} <a href="/options.html">{m.history_days()}</a>
    </p>
  )),
  daily('ledger, nothing followed', () => (
    <p>
      {m.ledger_unfollowed()} <a href="/options.html">{m.pick_categories()}</a>
    </p>
  )),
  daily('subjects, head', () => <p>{m.subjects_how()}</p>),
  daily('subjects, nothing found', () => <p>{m.nothing_found({ query: 'x' })}</p>),
  daily('subject, not followed', () => <p>{m.subject_unfollowed()}</p>),
  daily('a silent background', () => (
    <NotKept words={notKeptWords(new Error('no'), 'message')} again={nothing} />
  )),
];
