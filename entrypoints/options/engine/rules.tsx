import { useEffect, useState } from 'preact/hooks';
import { dollars, sentences } from '../../../components/engine-words';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import type { EngineId } from '../../../lib/records/digest';
import type { Usage } from '../../../lib/records/engine';
import {
  BOUNDS,
  baseUrl,
  model,
  modelPrices,
  modelReads,
  writeStarred,
  writeTop,
} from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { useWrittenLanguage } from '../../shared/use-written-language';
import { keepSetting } from '../keep-setting';
import { NumberField } from '../number-field';
import { Switch } from '../switch';

/** What is written of a day's papers without being asked for, and what that costs. */
export function Rules({ who }: { who: EngineId }) {
  const top = useSetting(writeTop);
  const starred = useSetting(writeStarred);
  const each = useUsualCost(who);
  if (top === undefined || starred === undefined) return null;
  const costs = top > 0 && each !== undefined ? [m.write_top_cost({ cost: dollars(top * each) })] : [];
  return (
    <>
      <NumberField
        name="writeTop"
        label={m.write_top()}
        help={sentences(m.write_top_help(), ...costs)}
        bounds={BOUNDS.writeTop}
        value={top}
        onValue={(value) => keepSetting(writeTop, top, value)}
      />
      <Switch
        name="writeStarred"
        label={m.write_starred()}
        help={m.write_starred_help()}
        on={starred}
        onSwitch={(on) => void keepSetting(writeStarred, starred, on)}
      />
    </>
  );
}

/** What a usual paper costs with the model that is set, in millionths of a US dollar; undefined where nobody knows, or not yet. */
function useUsualCost(who: EngineId): number | undefined {
  const language = useWrittenLanguage();
  const address = useSetting(baseUrl);
  const name = useSetting(model);
  const own = useSetting(modelPrices);
  const reads = useSetting(modelReads);
  const [usage, setUsage] = useState<Usage>();
  useEffect(() => {
    if (language === undefined || reads === undefined) return;
    // It knows all prompts: the page is there before it.
    void import('../../../lib/digests/engines/prompt').then(({ usualUsage }) =>
      setUsage(usualUsage(language, who === 'openai' ? reads : 'abstract')),
    );
  }, [language, reads, who]);
  if (!usage || !own || address === undefined || name === undefined) return undefined;
  const job = who === 'openai' ? { endpoint: address, model: name } : { model: who };
  return cost(usage, priceOfJob(job, own));
}
