import { browser } from 'wxt/browser';
import type { CardActions } from '../../components/card-props';
import type { Card } from '../../lib/records/card';
import { abstractUrl } from '../../lib/records/links';
import type { MarkKind } from '../../lib/records/mark';
import type { PaperKey } from '../../lib/records/paper';
import { tellMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { setMark } from '../../lib/store/marks';

export interface ListState {
  openCard: string | undefined;
  onSelect(key: PaperKey): void;
  onOpenCard(key: PaperKey | undefined): void;
  /** A mark is about to be set or taken: of the reader's own, or because its page was opened in a tab. */
  onMarked?(key: PaperKey, kind: MarkKind): void;
  /** A card was hidden; undefined when one was shown again. */
  onHidden(key: PaperKey | undefined): void;
  /** Writes, and tells the reader where that fails; `then` runs once it is kept. */
  keep(write: () => Promise<unknown>, then?: () => void): void;
}

/** Sets a mark in the store, and tells the notes and the worker of it. */
export async function putMark(paper: PaperKey, kind: MarkKind, on: boolean): Promise<void> {
  await setMark(db, paper, kind, on, Date.now());
  await tellMarksChanged();
}

/** What can be done with a card: marks go to the store, papers open in tabs. */
export function cardActions({ paper, mark }: Card, list: ListState): CardActions {
  const set = (kind: MarkKind, on: boolean, then?: () => void) => {
    list.onMarked?.(paper.key, kind);
    list.keep(() => putMark(paper.key, kind, on), then);
  };
  return {
    onSelect: () => list.onSelect(paper.key),
    onToggle: () => list.onOpenCard(list.openCard === paper.key ? undefined : paper.key),
    onOpen(active) {
      set('read', true);
      void browser.tabs.create({ url: abstractUrl(paper), active });
    },
    onStar: () => set('starred', mark?.starredAt === undefined),
    onHide() {
      const hide = mark?.hiddenAt === undefined;
      set('hidden', hide, () => list.onHidden(hide ? paper.key : undefined));
    },
    onRead: () => set('read', mark?.readAt === undefined),
  };
}
