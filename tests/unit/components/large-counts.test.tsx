// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ByRules } from '../../../components/by-rules';
import { DayHeader } from '../../../components/day-header';
import { FilterBar } from '../../../components/filter-bar';
import { LedgerLine } from '../../../components/ledger/ledger-line';
import { NothingShown } from '../../../components/nothing-shown';
import { OnlyChoice } from '../../../components/only-choice';
import { QueryBox } from '../../../components/query-box';
import { WayBack } from '../../../components/reading/way-back';
import { SubjectTable } from '../../../components/subjects/subject-table';
import { TriageBar } from '../../../components/triage/triage-bar';
import { WritingProgress } from '../../../components/writing-progress';
import { setLocale } from '../../../lib/words';
import { LOCALES } from '../../../lib/words/locales';

const nothing = () => {};
const MANY = 12_345;
const counts = { all: MANY, unread: MANY, topics: MANY, starred: MANY };
const tally = { kind: 'all', announced: MANY } as const;
const day = { day: '2026-06-18', pollHours: 8, historyDays: 7, busy: false, byRules: MANY } as const;
const pressed = { onDay: nothing, onRefresh: nothing, onKeys: nothing, onOptions: nothing };
const led = { onLedger: nothing, onDaily: nothing };
const facet = { only: 'category:cs.LG', name: 'cs.LG', count: MANY } as const;
const chosen = { isStarred: false, isRead: false, onStar: nothing, onRead: nothing, onHide: nothing };
const choosing = { onCollect: nothing, onExport: nothing, onAll: nothing, onNone: nothing };
const writing = { offer: undefined, running: false, done: 0, onWrite: nothing, onStop: nothing };
const group = {
  id: 'cs',
  name: 'Computer Science',
  archives: [{ id: 'cs', name: 'Computer Science', categories: [] }],
};

const DRAWN: Record<string, () => ComponentChild> = {
  'filters, as chips': () => (
    <FilterBar
      filter="all"
      counts={counts}
      topics={[]}
      topic={undefined}
      onFilter={nothing}
      onTopic={nothing}
    />
  ),
  'the figures over a day': () => (
    <DayHeader
      {...day}
      {...pressed}
      {...led}
      papersToday={MANY}
      checked={{ tally, at: undefined, next: undefined, now: 0 }}
    />
  ),
  'whether all is here': () => <LedgerLine tally={tally} now={0} onOpen={nothing} />,
  'some that are not': () => (
    <LedgerLine
      tally={{ kind: 'some', received: MANY, announced: MANY + 1, missing: [] }}
      now={0}
      onOpen={nothing}
    />
  ),
  'what rules hide': () => <ByRules byRules={MANY} />,
  'all that is read': () => (
    <NothingShown
      filter="unread"
      counts={{ ...counts, unread: 0 }}
      empty
      searching={false}
      topicsLoading={false}
      only={undefined}
      topic={undefined}
      isToday
      onClear={nothing}
    />
  ),
  'sources and categories': () => (
    <OnlyChoice only={undefined} facets={{ source: [], category: [facet], tag: [] }} onOnly={nothing} />
  ),
  'what a search finds': () => (
    <QueryBox
      query="x"
      problem={undefined}
      found={{ count: MANY, all: 2 * MANY, fresh: MANY - 1 }}
      onQuery={nothing}
    />
  ),
  'the place of a paper': () => (
    <WayBack place={{ at: MANY - 1, of: 2 * MANY, onStep: nothing }} onBack={nothing} />
  ),
  'all subjects': () => (
    <SubjectTable
      groups={[group]}
      counts={{ cs: { new: MANY, all: 2 * MANY } }}
      missed={[]}
      followed={new Set()}
      nameOf={(id) => id}
      hrefOf={(id) => id}
      onFollow={nothing}
    />
  ),
  'several that are chosen': () => (
    <TriageBar {...chosen} {...choosing} {...writing} count={MANY} shown={2 * MANY} />
  ),
  'what waits for a model': () => (
    <WritingProgress
      running={0}
      queued={MANY}
      blocked={0}
      blockedBy={[]}
      paused
      spentToday={undefined}
      now={0}
      onPause={nothing}
      onStop={nothing}
    />
  ),
};

const textsIn = (node: Node): string[] =>
  node instanceof Text ? [node.data] : [...node.childNodes].flatMap(textsIn);

afterEach(() => setLocale('en'));

it.each(Object.entries(DRAWN))('thousands stand in groups: %s', (_, draw) => {
  for (const language of LOCALES) {
    setLocale(language);
    const root = document.createElement('main');
    render(draw(), root);
    expect(root.textContent).toContain('12,345');
    for (const text of textsIn(root)) expect(text).not.toMatch(/\d{4}/);
  }
});
