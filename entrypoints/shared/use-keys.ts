import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardActions } from '../../components/card-props';
import type { Card } from '../../lib/records/card';
import { type KeyAction, keyAction } from './keys';

/**
 * Keeps the keyboard's place: where the card that had the focus is gone (hidden, or read under a filter), the one that
 * came in its stead gets it.
 */
export function usePlace(reachable: Card[]): void {
  const place = useRef<{ element: Element; index: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const element = (target as Element).closest<HTMLElement>('[data-card]');
      const index = reachable.findIndex(({ paper }) => paper.key === element?.dataset.paper);
      place.current = element && index >= 0 ? { element: target as Element, index } : undefined;
    };
    addEventListener('focusin', onFocus);
    const { element, index } = place.current ?? {};
    if (element?.isConnected === false && document.activeElement === document.body) {
      focusCard(reachable[Math.min(index ?? 0, reachable.length - 1)]);
    }
    return () => removeEventListener('focusin', onFocus);
  });
}

/**
 * Moves through the cards that can be reached, and does with the selected one what a key says. `/` is the place to search.
 * @param onMany what is done where several cards can be chosen; tells whether a key was its own
 */
export function useKeys(
  reachable: Card[],
  selected: string | undefined,
  actionsOf: (card: Card) => CardActions,
  onHelp: () => void,
  onSearch: () => void = () => {},
  onMany: (action: KeyAction, card: Card | undefined) => boolean = () => false,
): void {
  // As soon as it is drawn: the next press means what is seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = keyAction(event);
      if (!action) return;
      // The card that has the focus now; what was drawn last may be older than the press.
      const focused = (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.paper;
      const at = reachable.findIndex(({ paper }) => paper.key === (focused ?? selected));
      const isMany = onMany(action, reachable[at]);
      // Escape closes a popup, where there is nothing to let go.
      if (!isMany && MANY.has(action)) return;
      event.preventDefault();
      if (STEPS[action] !== undefined) return step(at, STEPS[action], isMany && action);
      if (!isMany) alone(action, at);
    };
    const alone = (action: KeyAction, at: number) => {
      const card = reachable[at];
      if (action === 'help') onHelp();
      else if (action === 'search') onSearch();
      else if (card) act(actionsOf(card), action, card);
      if (action === 'star-next' || action === 'open-next') return step(at, 1, false);
      // Who hides one after another does not wait until each is gone.
      if (action === 'hide' && card?.mark?.hiddenAt === undefined)
        focusCard(reachable[at + 1] ?? reachable[at - 1]);
    };
    /** What is gone through while choosing is chosen. */
    const step = (at: number, by: -1 | 1, choosing: KeyAction | false) => {
      const next = reachable[Math.max(0, Math.min(at + by, reachable.length - 1))];
      if (choosing) onMany(choosing, next);
      focusCard(next);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

const STEPS: Partial<Record<KeyAction, -1 | 1>> = {
  next: 1,
  previous: -1,
  'choose-next': 1,
  'choose-previous': -1,
};

const MANY: ReadonlySet<KeyAction> = new Set<KeyAction>([
  'choose',
  'choose-next',
  'choose-previous',
  'choose-all',
  'let-go',
  'read-all',
  'collect',
  'write',
]);

function act(on: CardActions, action: KeyAction, { mark }: Card): void {
  if (action === 'open' || action === 'open-next') on.onOpen(false);
  else if (action === 'go') on.onOpen(true);
  else if (action === 'toggle') on.onToggle();
  else if (action === 'star') on.onStar();
  // Who goes on means the star to be there.
  else if (action === 'star-next' && mark?.starredAt === undefined) on.onStar();
  else if (action === 'hide') on.onHide();
  else if (action === 'read') on.onRead();
}

function focusCard(card: Card | undefined): void {
  if (!card) return;
  const element = document.querySelector<HTMLElement>(
    `[data-card][data-paper="${CSS.escape(card.paper.key)}"]`,
  );
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
