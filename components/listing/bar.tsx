import type { ListOrder } from '../../lib/records/line';
import { m } from '../../lib/words';
import type { Trouble } from '../note/props';
import { TroubleLine } from '../note/trouble-line';
import { KEYS_SHEET, ListKeys } from './keys';

export interface BarProps {
  order: ListOrder;
  /** Whether anything on the page would stand elsewhere in the reader's order. */
  canOrder: boolean;
  /** How many of the page's papers the reader hid, and whether they are shown. */
  hidden: number;
  hiddenShown: boolean;
  /** `not-saved`: a mark, here; `refused`: a press that was not the reader's own, or on what cannot be seen. */
  trouble?: Trouble | 'refused' | undefined;
  /** Whether single keys do something. */
  keys: boolean;
  onOrder(event: Event): void;
  onHidden(event: Event): void;
  onKeys(event: Event): void;
  onOff(event: Event): void;
  onHelp(event: Event): void;
}

/** The one bar above a list: whose order it stands in, what is hidden, the keys, and the way out. */
export function Bar(props: BarProps) {
  const { order, canOrder, hidden, hiddenShown, trouble, keys } = props;
  const { onOrder, onHidden, onKeys, onOff, onHelp } = props;
  const orderButton = (which: ListOrder, words: string) => (
    <button type="button" data-action={`order-${which}`} aria-pressed={order === which} onClick={onOrder}>
      {words}
    </button>
  );
  return (
    <aside class="bar" aria-label={m.list_bar_name()}>
      <b class="name">Gloss</b>
      {canOrder && (
        <span class="orders">
          {orderButton('arxiv', m.order_arxiv())}
          {orderButton('mine', m.order_mine())}
        </span>
      )}
      {hidden > 0 && (
        <span role="status">
          {m.hidden_by_you({ count: hidden })}{' '}
          <button type="button" data-action="show-hidden" aria-pressed={hiddenShown} onClick={onHidden}>
            {hiddenShown ? m.hide_again() : m.show_hidden()}
          </button>
        </span>
      )}
      {trouble === 'not-saved' || trouble === 'refused' ? (
        <span class="warn" role="status">
          {trouble === 'refused' ? m.press_refused() : m.mark_not_saved()}
        </span>
      ) : (
        trouble && <TroubleLine trouble={trouble} onHelp={onHelp} />
      )}
      <span class="ends">
        <button type="button" data-action="keys" popovertarget={KEYS_SHEET}>
          {m.key_help()}
        </button>
        <button type="button" data-action="off" onClick={onOff}>
          {m.not_on_lists()}
        </button>
      </span>
      <ListKeys on={keys} onKeys={onKeys} />
    </aside>
  );
}
