import { Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { storageFailure } from '../../lib/storage-failure';
import { m } from '../../lib/words';
import { Standing } from '../shared/standing';
import { About } from './about/about';
import { BackupSection } from './backup/backup-section';
import { CostsSection } from './engine/costs-section';
import { EngineSection } from './engine/engine-section';
import { HistoryBar, useFailedChanges } from './history-bar';
import { KeysSection } from './keys-section';
import { LibrarySection } from './library/library-section';
import { PagesSection } from './pages-section';
import { PollingSection } from './polling-section';
import { PrivacySection } from './privacy/privacy-section';
import { ReadingSection } from './reading/reading-section';
import { ResetSection } from './reset/reset-section';
import { FIRST_SECTIONS, SECTIONS, type SectionId } from './sections/section-names';
import { SectionsNav } from './sections/sections-nav';
import { SettingsSearch } from './sections/settings-search';
import { useAddress } from './sections/use-address';
import { useCurrentSection } from './sections/use-current-section';
import { StorageSection } from './storage/storage-section';
import { TopicsSection } from './topics/topics-section';
import { useFollows } from './use-follows';

/** The options, which are the onboarding as long as nothing is followed. */
export function App() {
  const follows = useFollows();
  const { live, rows } = follows;
  useFailedChanges();
  // The onboarding goes on while this page is open: the first choice must not tear the page away.
  const [greeting, setGreeting] = useState<boolean>();
  if (greeting === undefined && live.state === 'ready') setGreeting(rows.length === 0);
  if (live.state === 'loading') return null;
  return (
    <Parts sections={greeting ? FIRST_SECTIONS : SECTIONS} follows={follows} greeting={greeting === true} />
  );
}

interface PartsProps {
  sections: readonly SectionId[];
  follows: ReturnType<typeof useFollows>;
  greeting: boolean;
}

function Parts({ sections, follows, greeting }: PartsProps) {
  const { live } = follows;
  const current = useCurrentSection(sections);
  useAddress();
  const draw: Record<SectionId, () => JSX.Element> = {
    reading: () => <ReadingSection {...follows} greeting={greeting} />,
    topics: () => <TopicsSection />,
    library: () => <LibrarySection />,
    writing: () => <EngineSection />,
    costs: () => <CostsSection />,
    polling: () => <PollingSection />,
    storage: () => <StorageSection />,
    pages: () => <PagesSection />,
    keys: () => <KeysSection />,
    privacy: () => <PrivacySection />,
    backup: () => <BackupSection />,
    reset: () => <ResetSection />,
    about: () => <About />,
  };
  return (
    <>
      <header class="page-header">
        <div>
          <h1>Gloss</h1>
          <p>
            {greeting ? m.welcome() : m.tagline()}{' '}
            {!greeting && (
              <a href="/daily.html" class="to-day">
                {m.to_day()}
              </a>
            )}
          </p>
        </div>
        {greeting ? null : <SettingsSearch />}
      </header>
      <SectionsNav sections={sections} current={current} />
      <main>
        <Standing />
        {live.state === 'failed' && <Broken what="database" detail={storageFailure(live.error).detail} />}
        {sections.map((id) => (
          <Fragment key={id}>{draw[id]()}</Fragment>
        ))}
        <HistoryBar />
      </main>
    </>
  );
}
