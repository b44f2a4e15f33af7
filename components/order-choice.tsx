import { CARD_ORDERS, type CardOrder } from '../lib/records/card-order';
import { m } from '../lib/words';

/** “arXiv order ▾”: how new papers stand. */
export function OrderChoice({ order, onOrder }: { order: CardOrder; onOrder(order: CardOrder): void }) {
  return (
    <select
      name="order"
      class="order"
      aria-label={m.order()}
      value={order}
      onChange={({ currentTarget }) => {
        const chosen = CARD_ORDERS.find((each) => each === currentTarget.value);
        if (chosen) onOrder(chosen);
      }}
    >
      {CARD_ORDERS.map((each) => (
        <option key={each} value={each}>
          {each === 'source' ? m.order_source() : m.order_relevance()}
        </option>
      ))}
    </select>
  );
}
