import { useEffect, useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { m } from '../../lib/words';
import { Standing } from '../shared/standing';
import { useDay } from '../shared/use-day';
import { Day } from './day';
import { type Remembered, recall, remember } from './remembered';

/** The day in the toolbar's popup, as it was left. */
export function App() {
  const [view, setView] = useState<Remembered>(() => recall(Date.now()));
  const model = useDay(view.day);
  useEffect(() => remember(view, Date.now()), [view]);
  if (model === 'loading') return <p class="notice">{m.loading()}</p>;
  if ('broken' in model) {
    return (
      <>
        <Standing />
        <Broken what="database" {...model.broken} />
      </>
    );
  }
  return <Day model={model} view={view} onView={(part) => setView((before) => ({ ...before, ...part }))} />;
}
