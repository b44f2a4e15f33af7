import type { EngineId } from '../../../lib/records/digest';
import { abstractTranslated } from '../../../lib/settings';
import { m } from '../../../lib/words';
import { FurtherRequest } from './further-request';
import { useUsual } from './use-usual';

/** “Also translate the abstract”, and what that takes. */
export function AbstractSwitch({ who }: { who: EngineId }) {
  const usual = useUsual(who, (prompts, language) => prompts.usualAbstract(language));
  return (
    <FurtherRequest
      name="abstractTranslated"
      label={m.translate_abstract()}
      setting={abstractTranslated}
      usual={usual}
    />
  );
}
