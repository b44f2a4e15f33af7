import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PlotTable } from '../../../components/plots/plot-table';
import { axisName } from '../../../components/plots/plot-words';
import { localDay } from '../../../lib/clock';
import type { PlotFigures } from '../../../lib/records/plot';
import { toCsv, UTF8_MARK } from '../../../lib/sharing/csv';
import { m } from '../../../lib/words';
import { offerDownload } from '../../shared/download';
import { PlotCanvas } from './canvas';
import type { Shape } from './draw-figures';

export interface FigureProps {
  /** Stands in the address of what is saved. */
  id: string;
  name: string;
  figures: PlotFigures;
  shape: Shape;
  /** What is said where there is nothing to draw. */
  empty: string;
  /** What else there is to say or to choose. */
  children?: ComponentChildren;
}

/** Figures with all that can be done with them: seen, read as a table, copied and saved. */
export function Figure({ id, name, figures, shape, empty, children }: FigureProps) {
  const [isTable, setTable] = useState(false);
  const [told, setTold] = useState('');
  const isEmpty = figures.series.every(({ values }) => values.every((value) => !value));
  const copy = () =>
    void navigator.clipboard.writeText(csvOf(figures)).then(
      () => setTold(m.copied()),
      () => setTold(m.not_copied()),
    );
  return (
    <section class="figure" aria-labelledby={`plot-${id}`} data-figure={id}>
      <h3 id={`plot-${id}`}>{name}</h3>
      {children}
      {isEmpty ? (
        <p class="hint">{empty}</p>
      ) : (
        <>
          {isTable ? (
            <PlotTable name={name} figures={figures} />
          ) : (
            <PlotCanvas name={name} figures={figures} shape={shape} />
          )}
          <p class="plot-actions">
            <button
              type="button"
              data-action="plot-table"
              aria-pressed={isTable}
              onClick={() => setTable(!isTable)}
            >
              {m.as_table()}
            </button>
            <button type="button" data-action="copy-csv" onClick={copy}>
              {m.copy_csv()}
            </button>
            <button
              type="button"
              data-action="save-csv"
              onClick={() =>
                offerDownload(
                  `gloss-${id}-${localDay(Date.now())}.csv`,
                  `${UTF8_MARK}${csvOf(figures)}`,
                  'text/csv',
                )
              }
            >
              {m.save_csv()}
            </button>
            <span role="status">{told}</span>
          </p>
        </>
      )}
    </section>
  );
}

/** With days as ISO 8601 has them and money in US dollars; places of which nothing is known are left out, as in the table. */
function csvOf({ axis, series, unit }: PlotFigures): string {
  const value = (each: number | undefined) =>
    each !== undefined && unit === 'money' ? each / 1_000_000 : each;
  const rows = axis.at.map((place, at) => [place, ...series.map(({ values }) => value(values[at]))]);
  const known = rows.filter(([, ...values]) => values.some((each) => each !== undefined));
  return toCsv([axisName(axis), ...series.map(({ name }) => name)], known);
}
