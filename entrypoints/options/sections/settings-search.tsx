import { useState } from 'preact/hooks';
import { m } from '../../../lib/words';
import { goToFirst, useFindSettings } from './use-find-settings';

/** A field that leaves only those settings on the page that say what is typed; Enter goes to the first, Escape ends it. */
export function SettingsSearch() {
  const [query, setQuery] = useState('');
  const count = useFindSettings(query);
  return (
    <search class="settings-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goToFirst(query);
        }}
      >
        {/* No `search` type: the page's one search field is that of lists. */}
        <input
          type="text"
          name="settingsSearch"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={m.settings_search()}
          placeholder={m.settings_search()}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && setQuery('')}
        />
        <span class="hint" role="status" data-stat="settings-found">
          {count === undefined ? '' : count === 0 ? m.settings_none({ query }) : m.settings_found({ count })}
        </span>
      </form>
    </search>
  );
}
