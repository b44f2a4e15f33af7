import { locale, m } from '../../../lib/words';
import { dayOfYear } from '../../../lib/words/dates';
import { grouped } from '../../../lib/words/numbers';
import { inBytes } from '../storage/bytes';
import { type Card, readCard } from './card';
import { usePackaged } from './use-packaged';

/** What the embedded engine's weights were learned from, and how right they are. */
export function WeightsCard() {
  const card = usePackaged('/roles.json', readCard);
  if (card === undefined) return null;
  return (
    <details class="card-of-weights">
      <summary>{m.weights()}</summary>
      {card === null ? <p class="hint">{m.weights_unread()}</p> : <WeightsTable card={card} />}
    </details>
  );
}

export function WeightsTable({ card }: { card: Card }) {
  const { model, date, bytes, features, data, dev } = card;
  const labels = [...new Set(Object.values(dev).flatMap(({ f1 }) => Object.keys(f1)))];
  const sets = Object.entries(dev);
  return (
    <>
      <p>
        {m.weights_model({ model, date: dayOfYear(date), features: grouped(features), size: inBytes(bytes) })}
      </p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{m.weights_data()}</th>
            <th scope="col">{m.licence()}</th>
            <th scope="col" class="amount">
              {m.weights_abstracts()}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ name, licence, abstracts }) => (
            <tr key={name} data-weights-data={name}>
              <th scope="row" lang="en">
                {name}
              </th>
              <td lang="en">{licence}</td>
              <td class="amount">{grouped(abstracts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{m.weights_dev()}</p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{m.weights_label()}</th>
            {sets.map(([name]) => (
              <th key={name} scope="col" class="amount" lang="en">
                {nameIn(data, name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={m.weights_micro()} values={sets.map(([, { micro }]) => micro)} />
          <Row name={m.weights_macro()} values={sets.map(([, { macro }]) => macro)} />
          {labels.map((label) => (
            <Row key={label} name={LABELS[label]?.() ?? label} values={sets.map(([, { f1 }]) => f1[label])} />
          ))}
        </tbody>
      </table>
      <p class="hint">{m.weights_not_measured()}</p>
    </>
  );
}

function Row({ name, values }: { name: string; values: (number | undefined)[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, i) => (
        <td key={i} class="amount">
          {value === undefined ? '–' : inPercent(value)}
        </td>
      ))}
    </tr>
  );
}

const inPercent = (value: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);

/** “csabstruct” → “CSAbstruct”. */
const nameIn = (data: Card['data'], id: string): string =>
  data.find(({ name }) => name.toLowerCase() === id)?.name ?? id;

/** Asked for when they are needed: the page may change its language. */
const LABELS: Record<string, () => string> = {
  background: () => m.label_background(),
  objective: () => m.label_objective(),
  method: () => m.label_method(),
  result: () => m.label_result(),
  contribution: () => m.label_contribution(),
  other: () => m.label_other(),
};
