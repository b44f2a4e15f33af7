import { dollars, sentences } from '../../../components/engine-words';
import type { Setting } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { Switch } from '../switch';
import type { Usual } from './use-usual';

interface FurtherRequestProps {
  name: string;
  label: string;
  /** What it is good for, where its label does not say it. */
  help?: string;
  setting: Setting<boolean>;
  /** What it takes of a usual paper, once that is known. */
  usual: Usual | undefined;
}

/** A box to tick that has models asked once more for each paper, and what that takes. */
export function FurtherRequest({ name, label, help, setting, usual }: FurtherRequestProps) {
  const on = useSetting(setting);
  if (on === undefined) return null;
  return (
    <Switch
      name={name}
      label={label}
      help={sentences(...(help ? [help] : []), usual ? takesWords(usual) : m.further_request())}
      on={on}
      onSwitch={(value) => void keepSetting(setting, on, value)}
    />
  );
}

function takesWords({ usage: { input, output }, cost }: Usual): string {
  const tokens = grouped(Math.round((input + output) / 100) * 100);
  // On the reader's own machines tokens are all it takes.
  return cost
    ? m.further_request_cost({ tokens, cost: dollars(cost) })
    : m.further_request_tokens({ tokens });
}
