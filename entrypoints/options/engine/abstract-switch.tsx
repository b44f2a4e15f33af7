import { dollars } from '../../../components/engine-words';
import { estimateAbstract } from '../../../lib/digests/engines/prompt/estimate';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import { abstractTranslated, baseUrl, model, modelPrices } from '../../../lib/settings';
import { locale, m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { Switch } from '../switch';

/** A usual paper: an abstract of 220 words in ten sentences. */
const USUAL = {
  title: '',
  abstract: `W${' word'.repeat(21)}. `.repeat(10),
  primary: 'cs.LG',
  categories: ['cs.LG'],
};

export interface AbstractSwitchProps {
  /** As it is set; empty follows the interface. */
  language: string;
  /** Whether it costs money at all. */
  isServer: boolean;
}

/** “Also translate the abstract”, and what that takes. */
export function AbstractSwitch({ language, isServer }: AbstractSwitchProps) {
  const on = useSetting(abstractTranslated);
  const address = useSetting(baseUrl);
  const name = useSetting(model);
  const prices = useSetting(modelPrices);
  if (on === undefined || address === undefined || name === undefined || prices === undefined) return null;
  const usage = estimateAbstract(USUAL, language || locale(), { affiliations: [] });
  const tokens = grouped(Math.round((usage.input + usage.output) / 100) * 100);
  const price =
    isServer && name ? cost(usage, priceOfJob({ endpoint: address, model: name }, prices)) : undefined;
  return (
    <Switch
      name="abstractTranslated"
      label={m.translate_abstract()}
      help={
        price === undefined
          ? m.translate_abstract_help({ tokens })
          : m.translate_abstract_cost({ tokens, cost: dollars(price) })
      }
      on={on}
      onSwitch={(value) => void keepSetting(abstractTranslated, on, value)}
    />
  );
}
