import { dollars, sentences } from '../../../components/engine-words';
import { MOST_BY_TOPIC } from '../../../lib/jobs/by-rule';
import type { EngineId } from '../../../lib/records/digest';
import {
  abstractTranslated,
  BOUNDS,
  modelReads,
  statementsReread,
  writeStarred,
  writeTop,
} from '../../../lib/settings';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { NumberField } from '../number-field';
import { Switch } from '../switch';
import { useUsual } from './use-usual';

/** What is written of a day's papers without being asked for, and what that costs. */
export function Rules({ who }: { who: EngineId }) {
  const top = useSetting(writeTop);
  const starred = useSetting(writeStarred);
  const translated = useSetting(abstractTranslated) ?? false;
  const set = useSetting(modelReads) ?? 'abstract';
  const reads = who === 'openai' ? set : 'abstract';
  const reread = useSetting(statementsReread) ?? false;
  const each = useUsual(
    who,
    (prompts, language) => prompts.usualUsage(language, { translated, reread }, reads),
    [translated, reread, reads],
  )?.cost;
  if (top === undefined || starred === undefined) return null;
  const costs = top > 0 && each !== undefined ? [m.write_top_cost({ cost: dollars(top * each) })] : [];
  return (
    <>
      <NumberField
        name="writeTop"
        label={m.write_top()}
        help={sentences(m.write_top_help({ most: MOST_BY_TOPIC }), ...costs)}
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
