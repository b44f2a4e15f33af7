import { BOUNDS, dailyBudget, engine, writeWhen, writingPaused } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { NumberField } from '../number-field';
import { Section } from '../sections/section';
import { SettingSwitch } from '../setting-switch';
import { Choice } from './choice';
import { Receipts } from './receipts';
import { Rules } from './rules';

/** When models write, how much they may cost a day, and what they have cost. */
export function CostsSection() {
  const who = useSetting(engine);
  const budget = useSetting(dailyBudget);
  const when = useSetting(writeWhen);
  if (who === undefined || budget === undefined || when === undefined) return null;
  return (
    <Section id="costs">
      {who === 'extractive' ? (
        <p class="lead">{m.costs_none()}</p>
      ) : (
        <>
          <Choice
            name="writeWhen"
            label={m.write_when()}
            value={when}
            choices={[
              { value: 'asked', label: m.write_when_asked() },
              { value: 'opened', label: m.write_when_opened() },
            ]}
            onChoice={(value) => void keepSetting(writeWhen, when, value)}
          />
          <Rules who={who} />
          {who === 'openai' && (
            <NumberField
              name="dailyBudget"
              label={m.daily_budget()}
              help={m.daily_budget_help()}
              bounds={BOUNDS.dailyBudget}
              value={budget}
              onValue={(value) => keepSetting(dailyBudget, budget, value)}
            />
          )}
          <SettingSwitch
            name="writingPaused"
            setting={writingPaused}
            label={m.writing_paused()}
            help={m.writing_paused_help()}
          />
        </>
      )}
      <Receipts budget={budget} isWriting={who !== 'extractive'} />
    </Section>
  );
}
