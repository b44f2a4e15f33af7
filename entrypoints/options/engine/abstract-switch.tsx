import { dollars } from '../../../components/engine-words';
import type { EngineId } from '../../../lib/records/digest';
import { abstractTranslated } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { Switch } from '../switch';
import { type Usual, useUsual } from './use-usual';

/** “Also translate the abstract”, and what that takes. */
export function AbstractSwitch({ who }: { who: EngineId }) {
  const on = useSetting(abstractTranslated);
  const usual = useUsual(who, (prompts, language) => prompts.usualAbstract(language));
  if (on === undefined) return null;
  return (
    <Switch
      name="abstractTranslated"
      label={m.translate_abstract()}
      help={usual ? takesWords(usual) : m.translate_abstract_request()}
      on={on}
      onSwitch={(value) => void keepSetting(abstractTranslated, on, value)}
    />
  );
}

function takesWords({ usage: { input, output }, cost }: Usual): string {
  const tokens = grouped(Math.round((input + output) / 100) * 100);
  // On the reader's own machines tokens are all it takes.
  return cost
    ? m.translate_abstract_cost({ tokens, cost: dollars(cost) })
    : m.translate_abstract_help({ tokens });
}
