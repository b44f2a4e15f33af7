import { useMemo } from 'preact/hooks';
import { countFigures, type Deed } from '../../../lib/plots';
import type { PlotFigures } from '../../../lib/records/plot';
import { m } from '../../../lib/words';
import { Figure } from './figure';
import type { Counted } from './use-figures';

const DEED: Record<Deed, () => string> = {
  read: () => m.plot_read(),
  starred: () => m.plot_starred(),
  hidden: () => m.plot_hidden(),
};

/** What the reader did, and what models took: on the reader's own days. */
export function ReaderFigures({ counted: { ownDays, reading, cost } }: { counted: Counted }) {
  const figures = useMemo(() => {
    const always = () => true;
    const itself = (model: string) => model;
    const hours: PlotFigures = {
      axis: { kind: 'hour', at: reading.hours.map((_, hour) => hour) },
      series: [{ id: 'read', name: DEED.read(), values: reading.hours }],
      unit: 'count',
    };
    const deeds = countFigures(ownDays, reading.days, (deed) => DEED[deed as Deed](), always);
    const money = countFigures(ownDays, cost.money, itself, always);
    const tokens = countFigures(ownDays, cost.tokens, itself, always);
    return { hours, deeds, money: { ...money, unit: 'money' as const }, tokens };
  }, [ownDays, reading, cost]);
  return (
    <>
      <Figure
        id="reading"
        name={m.plot_reading()}
        figures={figures.deeds}
        shape="bars"
        empty={m.plots_no_reading()}
      />
      <Figure
        id="hours"
        name={m.plot_hours()}
        figures={figures.hours}
        shape="bars"
        empty={m.plots_no_reading()}
      />
      <Figure id="cost" name={m.plot_cost()} figures={figures.money} shape="bars" empty={m.plots_no_cost()}>
        <p class="hint">{m.plot_cost_how()}</p>
      </Figure>
      <Figure
        id="tokens"
        name={m.plot_tokens()}
        figures={figures.tokens}
        shape="bars"
        empty={m.plots_no_tokens()}
      />
    </>
  );
}
