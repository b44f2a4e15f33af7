import {
  BOUNDS,
  historyDays,
  interfaceLanguage,
  notesShown,
  paused,
  pollHours,
  readOnOpening,
  type Setting,
} from '../../lib/settings';
import { m } from '../../lib/words';
import { LOCALES, type Locale } from '../../lib/words/locales';
import { useSetting } from '../shared/use-setting';
import { history } from './history';
import { NumberField } from './number-field';

const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', 'zh-CN': '简体中文' };

/** Keeps what was set, so that it can be taken back. Where that fails the page draws again, with what is stored. */
const set = <T,>(item: Setting<T>, before: T, value: T) =>
  history.make({
    via: 'page',
    make: () => item.setValue(value),
    takeBack: () => item.setValue(before),
  });

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
        onValue={(value) => set(pollHours, hours, value)}
      />
      <NumberField
        name="historyDays"
        label={m.history_days()}
        help={m.history_days_help()}
        bounds={BOUNDS.historyDays}
        value={days}
        onValue={(value) => set(historyDays, days, value)}
      />
      <Switch
        name="paused"
        label={m.pause()}
        help={m.pause_help()}
        on={pause}
        onSwitch={(on) => void set(paused, pause, on)}
      />
      <Switch
        name="notesShown"
        label={m.notes_shown()}
        help={m.notes_shown_help()}
        on={notes}
        onSwitch={(on) => void set(notesShown, notes, on)}
      />
      <Switch
        name="readOnOpening"
        label={m.read_on_opening()}
        help={m.read_on_opening_help()}
        on={reading}
        onSwitch={(on) => void set(readOnOpening, reading, on)}
      />
      <p class="field">
        <label for="language">{m.language()}</label>
        <select
          id="language"
          name="interfaceLanguage"
          value={language ?? ''}
          onChange={(event) =>
            void set(
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

interface SwitchProps {
  name: string;
  label: string;
  help: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

function Switch({ name, label, help, on, onSwitch }: SwitchProps) {
  return (
    <p class="field">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={on}
          aria-describedby={`${name}-help`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />{' '}
        {label}
      </label>
      <span class="hint" id={`${name}-help`}>
        {help}
      </span>
    </p>
  );
}
