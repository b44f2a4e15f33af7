import { useEffect, useState } from 'preact/hooks';
import type { DrawMath } from '../../../components/reading/whole-abstract';

/** What reads TeX, fetched once the page stands: sentences that no digest quotes are drawn from the abstract itself. */
export function useMath(): DrawMath | undefined {
  const [draw, setDraw] = useState<{ math: DrawMath }>();
  useEffect(() => {
    let isGone = false;
    // Without it formulas stand as their authors typed them.
    void import('../../../lib/papers/tex-to-inline').then(
      ({ toInline }) => !isGone && setDraw({ math: remembered(toInline) }),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return draw?.math;
}

/** Each text once: a pane is drawn again with every mark. */
function remembered(draw: DrawMath): DrawMath {
  const known = new Map<string, ReturnType<DrawMath>>();
  return (text) => {
    if (!known.has(text)) known.set(text, draw(text));
    return known.get(text);
  };
}
