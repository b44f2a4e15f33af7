import {
  fullTextNotesShown,
  interfaceLanguage,
  listLinesShown,
  notesShown,
  readOnOpening,
  searchLinesShown,
} from '../../lib/settings';
import { inEachLanguage, m } from '../../lib/words';
import { LOCALES, type Locale } from '../../lib/words/locales';
import { useSetting } from '../shared/use-setting';
import { keepSetting } from './keep-setting';
import { NotesOff } from './notes-off';
import { Section } from './sections/section';
import { SettingSwitch } from './setting-switch';

/** Where on arXiv Gloss shows itself, what it reads there, and in which language it speaks. */
export function PagesSection() {
  return (
    <Section id="pages">
      <LanguageChoice />
      <SettingSwitch
        name="notesShown"
        setting={notesShown}
        label={m.notes_shown()}
        help={m.notes_shown_help()}
      />
      <SettingSwitch
        name="fullTextNotesShown"
        setting={fullTextNotesShown}
        label={m.full_notes_shown()}
        help={m.full_notes_shown_help()}
      />
      <SettingSwitch
        name="listLinesShown"
        setting={listLinesShown}
        label={m.list_lines_shown()}
        help={m.list_lines_shown_help()}
      />
      <SettingSwitch
        name="searchLinesShown"
        setting={searchLinesShown}
        label={m.search_lines_shown()}
        help={m.search_lines_shown_help()}
      />
      <NotesOff />
      <SettingSwitch
        name="readOnOpening"
        setting={readOnOpening}
        label={m.read_on_opening()}
        help={m.read_on_opening_help()}
      />
    </Section>
  );
}

function LanguageChoice() {
  const language = useSetting(interfaceLanguage);
  if (language === undefined) return null;
  // Each by its own name: whoever cannot read the others finds it.
  const names = inEachLanguage(() => m.language_name());
  return (
    <p class="field">
      <label for="interfaceLanguage">{m.language()}</label>
      <select
        id="interfaceLanguage"
        name="interfaceLanguage"
        value={language ?? ''}
        onChange={({ currentTarget }) =>
          void keepSetting(interfaceLanguage, language, (currentTarget.value || null) as Locale | null)
        }
      >
        <option value="">{m.language_of_browser()}</option>
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </p>
  );
}
