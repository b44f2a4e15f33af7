import type { ComponentChild } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Collecting } from '../../../components/collections/collecting';
import type { Handling } from '../../../components/handling';
import type { NoteDesk } from '../../../components/reading/own-note-field';
import type { Choosing } from '../../../components/triage/choosing';
import { TriageBar } from '../../../components/triage/triage-bar';
import { UndoBar } from '../../../components/undo-bar';
import type { Card } from '../../../lib/records/card';
import type { MarkKind } from '../../../lib/records/mark';
import type { PaperKey } from '../../../lib/records/paper';
import { tellMarksChanged } from '../../../lib/signals';
import { db } from '../../../lib/store/db';
import { markMany, putBackMany } from '../../../lib/store/mark-many';
import { m } from '../../../lib/words';
import type { KeyAction } from '../keys';
import type { useKeeping } from '../use-keeping';
import { useNoteDesk } from '../use-note-desk';
import { countChanged } from './count-changed';
import { collectedWords, doneWords } from './done-words';
import type { Task } from './task';
import { useChoice } from './use-choice';
import { useChooser, useCollections } from './use-chooser';
import { useHandling } from './use-handling';
import { useWriteMany } from './use-write-many';

/** Several cards of a list at once: what is chosen, what is done with it, and one step back. */
export interface Triage {
  /** For the cards. */
  choosing: Choosing;
  collecting: Collecting;
  handling: Handling;
  notes: NoteDesk;
  /** Whether a key was its own. */
  onKey(action: KeyAction, card: Card | undefined): boolean;
  /** Marks all of some cards as read. */
  onAllRead(cards: readonly Card[]): void;
  /** Takes the star of a card, with a way back. */
  onUnstar(card: Card): void;
  /** What can be done with those that are chosen; nothing where none is. */
  bar: ComponentChild;
  /** The sheet of collections, where it is open. */
  sheet: ComponentChild;
  /** What was done, with its way back. */
  told: ComponentChild;
}

interface Asked {
  /** All cards that can be reached. */
  reachable: readonly Card[];
  keep: ReturnType<typeof useKeeping>['keep'];
  /** What the list is called, where it is handed on. */
  heading: string;
  /** Whether what the reader waits for is there. */
  ready?: boolean;
  /** Several are about to be marked at once. */
  onManyMarked?(kind: MarkKind): void;
}

export function useTriage({ reachable, keep, heading, ready = true, onManyMarked }: Asked): Triage {
  const choice = useChoice(reachable);
  const [done, setDone] = useState<{ id: number; words: string; takeBack?: Task }>();
  const tell = (words: string, takeBack?: Task) =>
    setDone((before) => ({ id: (before?.id ?? 0) + 1, words, ...(takeBack && { takeBack }) }));
  const collections = useCollections(ready);
  const chooser = useChooser(collections, keep, (collected) =>
    tell(collectedWords(collected), collected.takeBack),
  );
  const writing = useWriteMany(choice.cards, keep, tell);
  const handling = useHandling(keep, tell);
  const notes = useNoteDesk(({ make, takeBack }) =>
    keep(make, 'page', () => tell(m.own_note_kept(), takeBack)),
  );
  const set = (cards: readonly Card[], kind: MarkKind, on: boolean) => {
    onManyMarked?.(kind);
    let takeBack: Task;
    let count = 0;
    keep(
      async () => {
        const before = await markMany(db, cards.map(keyOf), kind, on, Date.now());
        count = countChanged(cards.map(keyOf), before);
        takeBack = async () => {
          await putBackMany(db, before, kind);
          await tellMarksChanged();
        };
        await tellMarksChanged();
      },
      'page',
      () => count > 0 && tell(doneWords(kind, on, count), takeBack),
    );
  };
  const isStarred = (cards: readonly Card[]) => cards.every(({ mark }) => mark?.starredAt !== undefined);
  const isRead = (cards: readonly Card[]) => cards.every(({ mark }) => mark?.readAt !== undefined);
  const star = (cards: readonly Card[]) => set(cards, 'starred', !isStarred(cards));
  const read = (cards: readonly Card[]) => set(cards, 'read', !isRead(cards));
  const hide = (cards: readonly Card[]) => set(cards, 'hidden', true);
  const collect = (cards: readonly Card[]) => chooser.open(cards.map(keyOf));
  /** What each key does with those that are chosen; one that is absent is not its own now. */
  const keysFor = (
    cards: readonly Card[],
    card: Card | undefined,
  ): Partial<Record<KeyAction, () => unknown>> => ({
    choose: () => card && choice.one(card.paper.key),
    'choose-next': () => card && choice.add(card.paper.key),
    'choose-previous': () => card && choice.add(card.paper.key),
    'choose-all': choice.all,
    'read-all': () => set(reachable, 'read', true),
    collect: () => (cards.length > 0 ? collect(cards) : card && collect([card])),
    ...(cards.length > 0 && {
      'let-go': choice.none,
      star: () => star(cards),
      hide: () => hide(cards),
      read: () => read(cards),
      // Not before its cost was told of those that are chosen.
      write: () => areTold(cards) && writing.onWrite(),
    }),
  });
  const areTold = (cards: readonly Card[]) => cards.length === choice.cards.length;
  const { cards } = choice;
  const now = useRef({ choice, chooser });
  now.current = { choice, chooser };
  // The same for as long as nothing of them changes: every card looks at them.
  const choosing = useMemo(
    (): Choosing => ({
      chosen: choice.keys,
      onChoose: (key, how) => {
        const { range, one } = now.current.choice;
        return how === 'range' ? range(key) : one(key);
      },
    }),
    [choice.keys],
  );
  const collecting = useMemo(
    (): Collecting => ({
      all: collections,
      onCollect: ({ paper }) => now.current.chooser.open([paper.key]),
    }),
    [collections],
  );

  return {
    choosing,
    collecting,
    handling,
    notes,
    onKey(action, card) {
      const own = keysFor(choice.now(), card)[action];
      own?.();
      return own !== undefined;
    },
    onAllRead: (all) => set(all, 'read', true),
    onUnstar: (card) => set([card], 'starred', false),
    bar: (
      <div class="triage-place">
        <span role="status" class="sr-only">
          {cards.length > 0 && m.chosen({ count: cards.length })}
        </span>
        {cards.length > 0 && (
          <TriageBar
            count={cards.length}
            shown={reachable.length}
            isStarred={isStarred(cards)}
            isRead={isRead(cards)}
            onStar={() => star(cards)}
            onRead={() => read(cards)}
            onHide={() => hide(cards)}
            onCollect={() => collect(cards)}
            onExport={(format) =>
              keep(async () => (await import('./hand-on')).handOn(format, heading, 'selection', cards))
            }
            onAll={choice.all}
            onNone={choice.none}
            {...writing}
          />
        )}
      </div>
    ),
    sheet: chooser.sheet,
    told: done && (
      <UndoBar
        id={done.id}
        words={done.words}
        onUndo={
          done.takeBack &&
          (() => {
            const { takeBack } = done;
            if (takeBack) keep(takeBack, 'page', () => tell(m.undone()));
          })
        }
        onGone={() => setDone(undefined)}
      />
    ),
  };
}

const keyOf = ({ paper }: Card): PaperKey => paper.key;
