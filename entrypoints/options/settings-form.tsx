import {
  BOUNDS,
  fullTextNotesShown,
  historyDays,
  interfaceLanguage,
  listKeys,
  listLinesShown,
  notesShown,
  paused,
  pollHours,
  readOnOpening,
  searchLinesShown,
} from '../../lib/settings';
import { m } from '../../lib/words';
import { LOCALES, type Locale } from '../../lib/words/locales';
import { useSetting } from '../shared/use-setting';
import { keepSetting } from './keep-setting';
import { NotesOff } from './notes-off';
import { NumberField } from './number-field';
import { Switch } from './switch';

const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', 'zh-CN': '简体中文' };

/** Everything that can be set besides categories; saved as it is typed. */
export function Settings() {
  const hours = useSetting(pollHours);
  const days = useSetting(historyDays);
  const pause = useSetting(paused);
  const notes = useSetting(notesShown);
  const reading = useSetting(readOnOpening);
  const language = useSetting(interfaceLanguage);
  if (hours === undefined || days === undefined || pause === undefined || notes === undefined) return null;
  if (reading === undefined) return null;
  return (
    <section aria-labelledby="settings" class="settings">
      <h2 id="settings">{m.settings()}</h2>
      <NumberField
        name="pollHours"
        label={m.poll_hours()}
        help={m.poll_hours_help()}
        bounds={BOUNDS.pollHours}
        value={hours}
        onValue={(value) => keepSetting(pollHours, hours, value)}
      />
      <NumberField
        name="historyDays"
        label={m.history_days()}
        help={m.history_days_help()}
        bounds={BOUNDS.historyDays}
        value={days}
        onValue={(value) => keepSetting(historyDays, days, value)}
      />
      <Switch
        name="paused"
        label={m.pause()}
        help={m.pause_help()}
        on={pause}
        onSwitch={(on) => void keepSetting(paused, pause, on)}
      />
      <Switch
        name="notesShown"
        label={m.notes_shown()}
        help={m.notes_shown_help()}
        on={notes}
        onSwitch={(on) => void keepSetting(notesShown, notes, on)}
      />
      <FullTexts />
      <PagesWithLists />
      <NotesOff />
      <Switch
        name="readOnOpening"
        label={m.read_on_opening()}
        help={m.read_on_opening_help()}
        on={reading}
        onSwitch={(on) => void keepSetting(readOnOpening, reading, on)}
      />
      <p class="field">
        <label for="language">{m.language()}</label>
        <select
          id="language"
          name="interfaceLanguage"
          value={language ?? ''}
          onChange={(event) =>
            void keepSetting(
              interfaceLanguage,
              language ?? null,
              (event.currentTarget.value || null) as Locale | null,
            )
          }
        >
          <option value="">{m.language_of_browser()}</option>
          {LOCALES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}

/** Papers in HTML have a switch of their own. */
function FullTexts() {
  const shown = useSetting(fullTextNotesShown);
  if (shown === undefined) return null;
  return (
    <Switch
      name="fullTextNotesShown"
      label={m.full_notes_shown()}
      help={m.full_notes_shown_help()}
      on={shown}
      onSwitch={(on) => void keepSetting(fullTextNotesShown, shown, on)}
    />
  );
}

/** Where else on arXiv Gloss shows itself. */
function PagesWithLists() {
  const lists = useSetting(listLinesShown);
  const searches = useSetting(searchLinesShown);
  const keys = useSetting(listKeys);
  if (lists === undefined || searches === undefined || keys === undefined) return null;
  return (
    <>
      <Switch
        name="listLinesShown"
        label={m.list_lines_shown()}
        help={m.list_lines_shown_help()}
        on={lists}
        onSwitch={(on) => void keepSetting(listLinesShown, lists, on)}
      />
      <Switch
        name="searchLinesShown"
        label={m.search_lines_shown()}
        help={m.search_lines_shown_help()}
        on={searches}
        onSwitch={(on) => void keepSetting(searchLinesShown, searches, on)}
      />
      <Switch
        name="listKeys"
        label={m.list_keys()}
        help={m.list_keys_help()}
        on={keys}
        onSwitch={(on) => void keepSetting(listKeys, keys, on)}
      />
    </>
  );
}
