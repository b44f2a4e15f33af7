import { BOUNDS, historyDays, paused, pollHours } from '../../lib/settings';
import { m } from '../../lib/words';
import { useSetting } from '../shared/use-setting';
import { keepSetting } from './keep-setting';
import { NumberField } from './number-field';
import { Section } from './sections/section';
import { Switch } from './switch';

/** How often Gloss asks, how long it keeps what it was told, and whether it asks at all. */
export function PollingSection() {
  const hours = useSetting(pollHours);
  const days = useSetting(historyDays);
  const pause = useSetting(paused);
  if (hours === undefined || days === undefined || pause === undefined) return null;
  return (
    <Section id="polling">
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
    </Section>
  );
}
