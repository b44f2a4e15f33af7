import { gap } from '../../components/gap';
import { RescueView } from '../../components/rescue/rescue-view';
import { m } from '../../lib/words';
import type { Locale } from '../../lib/words/locales';
import { useRescue } from './use-rescue';

/** The page for the day on which the database is damaged. `language` is only there to draw anew when it changes. */
export function App(_props: { language: Locale }) {
  const rescue = useRescue();
  return (
    <>
      <header class="page-header">
        <h1>Gloss</h1>
        <p>
          {m.rescue_intro()}
          {gap()}
          <a href="/options.html">{m.options()}</a>
        </p>
      </header>
      <RescueView {...rescue} />
    </>
  );
}
