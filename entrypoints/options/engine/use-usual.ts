import { useEffect, useState } from 'preact/hooks';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import type { EngineId } from '../../../lib/records/digest';
import type { Usage } from '../../../lib/records/engine';
import { baseUrl, model, modelPrices } from '../../../lib/settings';
import { useSetting } from '../../shared/use-setting';
import { useWrittenLanguage } from '../../shared/use-written-language';

type Prompts = typeof import('../../../lib/digests/engines/prompt');

/** What something takes: tokens, and millionths of a US dollar with the model that is set, where its price is known. */
export interface Usual {
  usage: Usage;
  cost: number | undefined;
}

/**
 * What something takes of a usual paper; undefined where that is not known yet.
 * @param estimate reckons it; anew when one of `given` changes
 */
export function useUsual(
  who: EngineId,
  estimate: (prompts: Prompts, language: string) => Usage,
  given: readonly unknown[] = [],
): Usual | undefined {
  const language = useWrittenLanguage();
  const address = useSetting(baseUrl);
  const name = useSetting(model);
  const own = useSetting(modelPrices);
  const [usage, setUsage] = useState<Usage>();
  useEffect(() => {
    if (language === undefined) return;
    // It knows all prompts: the page is there before it.
    void import('../../../lib/digests/engines/prompt').then((prompts) =>
      setUsage(estimate(prompts, language)),
    );
  }, [language, ...given]);
  if (!usage || !own || address === undefined || name === undefined) return undefined;
  const job = who === 'openai' ? { endpoint: address, model: name } : { model: who };
  return { usage, cost: cost(usage, priceOfJob(job, own)) };
}
