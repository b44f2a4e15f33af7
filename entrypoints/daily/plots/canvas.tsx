import { useEffect, useRef, useState } from 'preact/hooks';
import { plotWords, readingAt } from '../../../components/plots/plot-words';
import type { PlotFigures } from '../../../lib/records/plot';
import { m } from '../../../lib/words';
import type { Drawn, Shape } from './draw-figures';
import { inTurn } from './in-turn';
import { placeAfter } from './place-after';

/**
 * Figures as a picture, drawn anew in the dark. The arrow keys go from place to place, and what stands there is read; what draws
 * is fetched with the first of them.
 */
export function PlotCanvas({ name, figures, shape }: { name: string; figures: PlotFigures; shape: Shape }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Drawn>(undefined);
  const [at, setAt] = useState<number>();
  useEffect(() => {
    let isOver = false;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const draw = () =>
      void import('./draw-figures').then(
        ({ drawFigures }) =>
          inTurn(() => {
            if (isOver || !canvas.current) return;
            drawn.current?.remove();
            drawn.current = drawFigures(canvas.current, figures, shape);
          }),
        // The table says the same.
        () => undefined,
      );
    draw();
    setAt(undefined);
    dark.addEventListener('change', draw);
    return () => {
      isOver = true;
      dark.removeEventListener('change', draw);
      drawn.current?.remove();
      drawn.current = undefined;
    };
  }, [figures, shape]);
  const go = (to: number | undefined) => {
    setAt(to);
    drawn.current?.point(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, figures.axis.at.length);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <>
      <div class="plot">
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={`${plotWords(name, figures)} ${m.plot_keys()}`}
          data-plot
          onKeyDown={onKeyDown}
          onBlur={() => go(undefined)}
        />
      </div>
      <p class="plot-at" role="status">
        {at !== undefined && readingAt(figures, at)}
      </p>
    </>
  );
}
