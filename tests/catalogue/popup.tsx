import topicNames from '../../assets/tags/names.json';
import { Broken } from '../../components/broken';
import { KeyHelp } from '../../components/key-help';
import { LossNotice } from '../../components/loss-notice';
import { NotKept } from '../../components/not-kept';
import { SubjectNames } from '../../components/subject-names';
import { TagNames } from '../../components/tag-names';
import { UndoBar } from '../../components/undo-bar';
import { WrittenLanguage } from '../../components/written-language';
import { PopupDay } from '../../entrypoints/popup/popup-day';
import type { Remembered } from '../../entrypoints/popup/remembered';
import { notKeptWords } from '../../entrypoints/shared/not-kept';
import type { DayModel } from '../../entrypoints/shared/use-day';
import { tagName } from '../../lib/digests/tag-name';
import { subjectName } from '../../lib/papers/preprint-names';
import type { Card } from '../../lib/records/card';
import type { Round } from '../../lib/records/round';
import { locale, m } from '../../lib/words';
import { CHIPS, EVERYWHERE } from './popup-cards';
import { REPORTING } from './reporting';
import { card, day, hours, NOW, otherSources, TODAY, wholeDay } from './samples';
import { listed, type Situation } from './situation';
import { REMARKS, STATUSES } from './statuses';
import { INSTITUTIONS, inChinese, translated, written } from './written';

const nothing = () => {};

const round: Round = {
  source: 'arxiv',
  state: 'done',
  lists: ['arxiv:cs.LG'],
  startedAt: hours(-1),
  finishedAt: hours(-1),
  answeredAt: hours(-1),
  failures: 0,
};

export const model = (given: Partial<DayModel> = {}): DayModel => ({
  now: NOW,
  today: TODAY,
  days: ['2026-06-17', TODAY],
  cards: wholeDay(),
  whole: true,
  leaving: false,
  status: { kind: 'nothing' },
  remarks: [],
  round,
  pollHours: 8,
  historyDays: 7,
  paused: false,
  ...given,
});

const popup = (
  name: string,
  given: Partial<DayModel>,
  view: Partial<Remembered> = {},
  language = 'en',
): Situation => ({
  name,
  place: 'popup',
  draw: () => (
    <SubjectNames value={(server, id) => subjectName(server, id, locale())}>
      <TagNames value={(tag) => tagName(tag, locale(), topicNames)}>
        <WrittenLanguage value={language}>
          <PopupDay
            model={model(given)}
            topics={[]}
            view={{ filter: 'all', unfolded: [], scroll: 0, ...view }}
            onView={nothing}
          />
        </WrittenLanguage>
      </TagNames>
    </SubjectNames>
  ),
});

const read = (cards: Card[]) =>
  cards.map((each) => ({ ...each, mark: { paper: each.paper.key, readAt: NOW } }));
const { summary: points, results: doubted } = written('en').sections;
/** Of three papers a model wrote: all, with a number in the first line that is not the authors’, and half. */
const byModel = (): Card[] => [
  { ...card(1), written: [written('en', { 'key-points': points })] },
  { ...card(2), written: [written('en', { tldr: doubted })] },
  {
    ...card(3),
    written: [
      {
        ...written('en', { results: { statements: [], spans: [] } }),
        state: { kind: 'partial', missing: ['results'], failure: { kind: 'cut-off' } },
      },
    ],
  },
];
/** In the language that its model wrote in, its abstract translated, or not. */
const abstractDay = (name: string, given: Parameters<typeof translated>[0]) =>
  popup(
    `popup, an abstract in Chinese, ${name}`,
    {
      cards: day({
        fresh: [
          {
            ...card(1, {
              authors: [{ name: 'Ada Nilsdotter', affiliations: INSTITUTIONS.map(({ of }) => of) }],
            }),
            written: [inChinese({ abstract: translated(given), affiliations: INSTITUTIONS })],
          },
        ],
      }),
    },
    { open: 'arxiv:2606.00001' },
    'zh-CN',
  );
const writtenDay = (open?: string) =>
  popup(
    `popup, cards that a model wrote, ${open ?? 'none'} open`,
    { cards: day({ fresh: byModel() }) },
    open ? { open } : {},
  );
const part = (name: string, draw: Situation['draw']): Situation => ({ name, place: 'popup', draw });
const full = new DOMException('no room', 'QuotaExceededError');

/** Every state of a day, alone and in its place, and what else the popup can say. */
export const POPUP: Situation[] = [
  popup('cards of other sources', { cards: otherSources() }),
  ...listed(STATUSES).map(([name, status]) => popup(`popup, ${name}`, { status, cards: day() })),
  popup('popup, a whole day', {}),
  popup('popup, everything unfolded', {}, { unfolded: ['cross', 'revisions', 'hidden'] }),
  popup('popup, a card open', {}, { open: 'arxiv:2606.00001' }),
  ...CHIPS.map(([name, said]) =>
    popup(`popup, ${name}`, { cards: day({ fresh: [card(1, said)] }) }, { open: 'arxiv:2606.00001' }),
  ),
  ...EVERYWHERE.map(({ paper }, i) =>
    popup(
      `popup, papers that appear elsewhere, card ${i + 1} open`,
      { cards: day({ fresh: EVERYWHERE }) },
      { open: paper.key },
    ),
  ),
  writtenDay(),
  writtenDay('arxiv:2606.00001'),
  writtenDay('arxiv:2606.00003'),
  abstractDay('in part', {}),
  abstractDay('failed', { failure: { kind: 'unreachable' } }),
  REPORTING,
  popup('popup, a maths card open', {}, { open: 'arxiv:2606.00002' }),
  popup('popup, a short card open', {}, { open: 'arxiv:2606.00003' }),
  popup('popup, a card without abstract open', {}, { open: 'arxiv:2606.00004' }),
  popup('popup, a card without digest open', {}, { open: 'arxiv:2606.00005' }),
  popup('popup, a hidden card open', {}, { open: 'arxiv:2606.00006', unfolded: ['hidden'] }),
  popup('popup, all read', { cards: day({ fresh: read([card(1), card(2)]) }) }, { filter: 'unread' }),
  popup('popup, nothing starred', { cards: day({ fresh: [card(1)] }) }, { filter: 'starred' }),
  popup('popup, paused', { paused: true }),
  popup('popup, all of it here', { tally: { kind: 'all', announced: 99 } }),
  popup('popup, some missing', {
    tally: {
      kind: 'some',
      announced: 99,
      received: 98,
      missing: [{ list: 'arxiv:cs.LG', part: 'new', reason: { kind: 'cut' } }],
    },
  }),
  ...listed(REMARKS).map(([name, remark]) =>
    popup(`popup, beside the papers: ${name}`, { remarks: [remark], cards: day({ fresh: [card(1)] }) }),
  ),
  popup('popup, from the API', { cards: day({ fresh: [{ ...card(1), via: 'api' }] }) }),
  popup('popup, a card that cannot be drawn', {
    cards: day({
      fresh: [card(1), { ...card(2), paper: { ...card(2).paper, authors: 'nobody' as never } }, card(3)],
    }),
  }),
  part('popup, loading', () => <p class="notice">{m.loading()}</p>),
  part('popup, key help', () => <KeyHelp onClose={nothing} />),
  part('popup, undo', () => <UndoBar id="1" words={m.hidden()} onUndo={nothing} onGone={nothing} />),
  part('popup, a full disk', () => <NotKept words={notKeptWords(full, 'page')} again={nothing} />),
  part('popup, a silent background', () => (
    <NotKept words={notKeptWords(new Error('no'), 'message')} again={nothing} />
  )),
  part('popup, a write that failed', () => (
    <NotKept words={notKeptWords(new Error('AbortError'), 'page')} again={nothing} />
  )),
  part('popup, ↻ unanswered', () => <NotKept words={m.refresh_unanswered()} again={nothing} />),
  part('popup, database broken', () => <Broken what="database" detail="UnknownError" />),
  part('popup, database of a newer version', () => (
    <Broken what="database" detail="VersionError" reason="newer" />
  )),
  part('popup, page broken', () => <Broken what="page" detail="TypeError" />),
  part('popup, a loss', () => (
    <LossNotice
      loss={{ lists: 2, stars: 1, collections: 0, cut: 0 }}
      onBringBack={nothing}
      onLeave={nothing}
    />
  )),
  part('popup, a loss of more than was kept', () => (
    <LossNotice
      loss={{ lists: 1, stars: 5000, collections: 3, cut: 12 }}
      onBringBack={nothing}
      onLeave={nothing}
    />
  )),
];
