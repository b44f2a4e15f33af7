import { HELD_OUT_ORDERS, type HeldOutOrder } from '../../lib/records/held-out';
import type { HeldOutDay } from '../../lib/records/relevance';
import { m } from '../../lib/words';
import { shortDay } from '../../lib/words/dates';

/** The days that were held out, as a table: how many of the papers a reader opened each order had among its first twenty. */
export function HeldOutTable({ days }: { days: readonly HeldOutDay[] }) {
  return (
    <div class="held-out-frame">
      <table class="held-out">
        <caption>{m.radar_table()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.radar_day()}</th>
            <th scope="col">{m.radar_papers()}</th>
            <th scope="col">{m.radar_marked()}</th>
            {HELD_OUT_ORDERS.map((order) => (
              <th key={order} scope="col">
                {orderName(order)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, papers, marked, inTop }) => (
            <tr key={day} data-held-out={day}>
              <th scope="row">{shortDay(day)}</th>
              <td>{papers}</td>
              <td>{marked}</td>
              {HELD_OUT_ORDERS.map((order) => (
                <td key={order} data-order={order}>
                  {marked > 0 ? inTop[order] : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function orderName(order: HeldOutOrder): string {
  if (order === 'arxiv') return m.order_source();
  return order === 'topics' ? m.radar_by_topics() : m.radar_by_learned();
}
