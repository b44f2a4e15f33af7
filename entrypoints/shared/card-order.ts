import { CARD_ORDERS, type CardOrder } from '../../lib/records/card-order';

const KEY = 'order';

/** How cards stand, as the reader chose on any page of ours; the source's order at first. Read at once: a popup opens by it. */
export function recallOrder(): CardOrder {
  try {
    const kept = localStorage.getItem(KEY);
    return CARD_ORDERS.find((each) => each === kept) ?? 'source';
  } catch {
    return 'source';
  }
}

export function rememberOrder(order: CardOrder): void {
  try {
    localStorage.setItem(KEY, order);
  } catch {
    // No room: it holds as long as the page.
  }
}
