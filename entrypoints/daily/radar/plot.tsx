import { useEffect, useRef } from 'preact/hooks';
import type { HeldOutDay } from '../../../lib/records/relevance';

/** The days held out as lines; what a reader cannot see of it stands in the table beneath. Drawn anew in the dark. */
export function Plot({ days, name }: { days: readonly HeldOutDay[]; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isOver = false;
    let remove: (() => void) | undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const draw = () =>
      void import('./draw-plot').then(({ drawPlot }) => {
        if (isOver || !canvas.current) return;
        remove?.();
        remove = drawPlot(canvas.current, days);
      });
    draw();
    dark.addEventListener('change', draw);
    return () => {
      isOver = true;
      dark.removeEventListener('change', draw);
      remove?.();
    };
  }, [days]);
  return (
    <div class="plot">
      <canvas ref={canvas} role="img" aria-label={name} data-plot />
    </div>
  );
}
