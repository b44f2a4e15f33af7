import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { WrittenLanguage } from '../../components/written-language';
import { topics } from '../../lib/settings';
import { m } from '../../lib/words';
import type { DayStart } from '../shared/read-day';
import { Standing } from '../shared/standing';
import { useDay } from '../shared/use-day';
import { useSetting } from '../shared/use-setting';
import { useWrittenLanguage } from '../shared/use-written-language';
import { PopupDay } from './popup-day';
import { type Remembered, recall, remember } from './remembered';
import { takeStart } from './start';

/** Longer than opening takes as a rule: what is gone at once need not be said. */
const PATIENCE_MS = 150;

/** The day in the toolbar's popup, as it was left. */
export function App() {
  const [view, setView] = useState<Remembered>(() => recall(Date.now()));
  // The first cards of its day; without them all are read at once.
  const [starting] = useState(takeStart);
  const [start, setStart] = useState<DayStart>();
  const [drawn, setDrawn] = useState(starting === undefined);
  const model = useDay(view.day, start, drawn);
  const language = useWrittenLanguage();
  // Read beside the day: what rules hide must not be seen first.
  const all = useSetting(topics);
  // Before the first painting, as everything that is waited for.
  useLayoutEffect(() => void starting?.then((is) => (is ? setStart(is) : setDrawn(true))), [starting]);
  const isBegun = start !== undefined && model !== 'loading' && all !== undefined;
  // The rest is read once what is there is on the screen.
  useEffect(() => {
    if (!isBegun) return undefined;
    const timer = setTimeout(() => setDrawn(true));
    return () => clearTimeout(timer);
  }, [isBegun]);
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
