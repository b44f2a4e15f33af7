import type { PlotFigures } from '../../lib/records/plot';
import { m } from '../../lib/words';
import { axisName, placeWords, sumOf, valueWords } from './plot-words';

/** The figures of a plot as a table, the newest days first, with their sums; places of which nothing is known are left out. */
export function PlotTable({ name, figures }: { name: string; figures: PlotFigures }) {
  const { axis, series, unit } = figures;
  const isKnown = (at: number) => series.some(({ values }) => values[at] !== undefined);
  const known = axis.at.map((_, at) => at).filter(isKnown);
  const places = axis.kind === 'hour' ? known : known.reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: its figure is the landmark, and a fieldset is for controls
    <div class="plot-table" role="group" tabIndex={0} aria-label={name}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{axisName(axis)}</th>
            {series.map(({ id, name: title }) => (
              <th scope="col" key={id}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((at) => (
            <tr key={at}>
              <th scope="row">{placeWords(axis, at)}</th>
              {series.map(({ id, values }) => (
                <td key={id}>{valueWords(values[at], unit)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {unit !== 'percent' && (
          <tfoot>
            <tr>
              <th scope="row">{m.plot_sum()}</th>
              {series.map(({ id, values }) => (
                <td key={id}>{valueWords(sumOf(values), unit)}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
