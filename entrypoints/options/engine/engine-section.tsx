import { LANGUAGES } from '../../../lib/digests/engines/language/languages';
import {
  BOUNDS,
  dailyBudget,
  digestLanguage,
  engine,
  modelReads,
  writeWhen,
  writingPaused,
} from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { GlossarySection } from '../glossary/glossary-section';
import { keepSetting } from '../keep-setting';
import { NumberField } from '../number-field';
import { Switch } from '../switch';
import { AbstractSwitch } from './abstract-switch';
import { BuiltIn } from './built-in';
import { Choice } from './choice';
import { Receipts } from './receipts';
import { Reports } from './reports';
import { Rules } from './rules';
import { ServerFields } from './server-fields';

/** Who writes digests, where, in which language, when, and for how much; and what it has cost. */
export function EngineSection() {
  const who = useSetting(engine);
  const language = useSetting(digestLanguage);
  const budget = useSetting(dailyBudget);
  const when = useSetting(writeWhen);
  const reads = useSetting(modelReads);
  const paused = useSetting(writingPaused);
  if (who === undefined || language === undefined || budget === undefined) return null;
  if (when === undefined || reads === undefined || paused === undefined) return null;
  return (
    <section aria-labelledby="engine-heading" class="settings">
      <h2 id="engine-heading">{m.writing_with_model()}</h2>
      <Choice
        name="engine"
        label={m.engine()}
        help={m.engine_help()}
        value={who}
        choices={[
          { value: 'extractive', label: m.engine_none() },
          { value: 'openai', label: m.engine_server() },
          { value: 'built-in', label: m.engine_built_in() },
        ]}
        onChoice={(value) => void keepSetting(engine, who, value)}
      />
      {who === 'openai' && <ServerFields />}
      {who === 'built-in' && <BuiltIn language={language} />}
      {who !== 'extractive' && (
        <>
          <Choice
            name="language"
            label={m.digest_language()}
            value={language}
            choices={[
              { value: '', label: m.language_of_interface() },
              ...LANGUAGES.map(({ tag, own }) => ({ value: tag, label: own, lang: tag })),
            ]}
            onChoice={(value) => void keepSetting(digestLanguage, language, value)}
          />
          <GlossarySection language={language} />
          <AbstractSwitch who={who} />
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
            <Choice
              name="modelReads"
              label={m.model_reads()}
              help={m.model_reads_help()}
              value={reads}
              choices={[
                { value: 'abstract', label: m.model_reads_abstract() },
                { value: 'full-text', label: m.model_reads_full_text() },
              ]}
              onChoice={(value) => void keepSetting(modelReads, reads, value)}
            />
          )}
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
          <Switch
            name="writingPaused"
            label={m.writing_paused()}
            help={m.writing_paused_help()}
            on={paused}
            onSwitch={(on) => void keepSetting(writingPaused, paused, on)}
          />
        </>
      )}
      <Receipts budget={budget} isWriting={who !== 'extractive'} />
      <Reports />
    </section>
  );
}
