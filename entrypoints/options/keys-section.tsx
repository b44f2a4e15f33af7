import {
  ANY_CARD_KEYS,
  ARXIV_KEYS,
  CALENDAR_KEYS,
  type KeyRow,
  OPTIONS_KEYS,
  PLOT_KEYS,
} from '../../components/key-rows';
import { listKeys } from '../../lib/settings';
import { m } from '../../lib/words';
import { Section } from './sections/section';
import { SettingSwitch } from './setting-switch';

/** Every key there is, and where it does something. */
export function KeysSection() {
  const places: [name: string, rows: readonly KeyRow[]][] = [
    [m.keys_of_cards(), ANY_CARD_KEYS],
    [m.keys_of_calendar(), CALENDAR_KEYS],
    [m.plots(), PLOT_KEYS],
    [m.keys_of_lists(), ARXIV_KEYS],
    [m.keys_of_options(), OPTIONS_KEYS],
  ];
  return (
    <Section id="keys">
      <table class="figures keys-table">
        <thead>
          <tr>
            <th scope="col">{m.keys_key()}</th>
            <th scope="col">{m.keys_does()}</th>
          </tr>
        </thead>
        {places.map(([name, rows]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {name}
              </th>
            </tr>
            {rows.map(({ keys, what }) => (
              <tr key={keys.join()} data-key={keys.join(' ')}>
                <td>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
                <td>{what()}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <SettingSwitch name="listKeys" setting={listKeys} label={m.list_keys()} help={m.list_keys_help()} />
    </Section>
  );
}
