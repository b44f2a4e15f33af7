import { useEffect, useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { WrittenLanguage } from '../../components/written-language';
import { topics } from '../../lib/settings';
import { m } from '../../lib/words';
import { Standing } from '../shared/standing';
import { useDay } from '../shared/use-day';
import { useSetting } from '../shared/use-setting';
import { useWrittenLanguage } from '../shared/use-written-language';
import { PopupDay } from './popup-day';
import { type Remembered, recall, remember } from './remembered';
import { startOf } from './start';

/** Longer than opening takes as a rule: what is gone at once need not be said. */
const PATIENCE_MS = 150;

/** The day in the toolbar's popup, as it was left. */
export function App() {
  const [view, setView] = useState<Remembered>(() => recall(Date.now()));
  const model = useDay(view.day, (day) => startOf(day, view));
  const language = useWrittenLanguage();
  // Read beside the day: what rules hide must not be seen first.
  const all = useSetting(topics);
  useEffect(() => remember(view, Date.now()), [view]);
  if (model === 'loading' || all === undefined) return <Loading />;
  if ('broken' in model) {
    return (
      <>
        {/* What else bears it is drawn of a day. */}
        <h1 class="sr-only">Gloss</h1>
        <Standing />
        <Broken what="database" {...model.broken} />
      </>
    );
  }
  return (
    <WrittenLanguage value={language}>
      <PopupDay
        model={model}
        topics={all}
        view={view}
        onView={(part) => setView((before) => ({ ...before, ...part }))}
      />
    </WrittenLanguage>
  );
}

function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? <p class="notice">{m.loading()}</p> : null;
}
