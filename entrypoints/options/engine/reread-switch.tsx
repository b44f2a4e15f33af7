import type { EngineId } from '../../../lib/records/digest';
import type { Reads } from '../../../lib/records/job';
import { statementsReread } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { FurtherRequest } from './further-request';
import { useUsual } from './use-usual';

/** “Have every sentence read again”, what that is good for, and what it takes. */
export function RereadSwitch({ who, reads }: { who: EngineId; reads: Reads }) {
  const usual = useUsual(who, (prompts, language) => prompts.usualReread(language, reads), [reads]);
  return (
    <FurtherRequest
      name="statementsReread"
      label={m.read_again()}
      help={m.read_again_help()}
      setting={statementsReread}
      usual={usual}
    />
  );
}
