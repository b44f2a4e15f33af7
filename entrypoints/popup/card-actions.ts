import { browser } from 'wxt/browser';
import type { CardActions } from '../../components/card-props';
import type { Card } from '../../lib/records/card';
import { abstractUrl } from '../../lib/records/links';
import type { MarkKind } from '../../lib/records/mark';
import type { PaperKey } from '../../lib/records/paper';
import { db } from '../../lib/store/db';
import { setMark } from '../../lib/store/marks';

export interface ListState {
  openCard: string | undefined;
  onSelect(key: PaperKey): void;
  onOpenCard(key: PaperKey | undefined): void;
  /** A card was hidden; undefined when one was shown again. */
  onHidden(key: PaperKey | undefined): void;
}

/** What can be done with a card: marks go to the store, papers open in tabs. */
export function cardActions({ paper, mark }: Card, list: ListState): CardActions {
  const set = (kind: MarkKind, on: boolean) => void setMark(db, paper.key, kind, on, Date.now());
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
      set('hidden', hide);
      list.onHidden(hide ? paper.key : undefined);
    },
    onRead: () => set('read', mark?.readAt === undefined),
  };
}
