import { LANGUAGES } from '../../../lib/digests/engines/language/languages';
import { digestLanguage, engine, modelReads } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { GlossarySection } from '../glossary/glossary-section';
import { keepSetting } from '../keep-setting';
import { Section } from '../sections/section';
import { AbstractSwitch } from './abstract-switch';
import { BuiltIn } from './built-in';
import { Choice } from './choice';
import { Reports } from './reports';
import { RereadSwitch } from './reread-switch';
import { ServerFields } from './server-fields';

/** Who writes digests, where, in which language and from what; and what the reader said is wrong in them. */
export function EngineSection() {
  const who = useSetting(engine);
  const language = useSetting(digestLanguage);
  const reads = useSetting(modelReads);
  if (who === undefined || language === undefined || reads === undefined) return null;
  return (
    <Section id="writing">
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
          <RereadSwitch who={who} reads={who === 'openai' ? reads : 'abstract'} />
        </>
      )}
      <Reports />
    </Section>
  );
}
