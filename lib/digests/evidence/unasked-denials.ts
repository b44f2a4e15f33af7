import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import type { EvidenceWords } from './words';

/** A denial, and the two words behind it. */
const DENIAL =
  /\b(?:not|never|cannot|(?:do|does|did|is|are|was|were|can|could|would|has|have)n't)\b((?: [\p{L}-]+){0,2})/gu;
/** Behind it these make no denial, or one of another thing. */
const HARMLESS =
  /^ (?:only|just|merely|necessarily|yet|even|all|always|every|least|more|less|fewer|so|known|clear|if|but|tell)\b/;
const BEFORE_HARMLESS = /\b(?:if|whether(?: or)?|when|where|unless|why|but|and|or|rather) $/;
/** Deny in a source, in any way, or say that something is everywhere the same, alone or extreme. */
const ANY_DENIAL =
  /\b(?:un|in|im|ir|il|non|dis|mis|anti)-?(?!creas|clud|vestig|form|tro|tegr|teract|tern|put|fer|stan|vol|dic|fluen|flat|depth|deed|crement|prov|pact|plement|port|age|ply|plies|plied|itial|ter|der|iver|ion|til|less)\p{L}{4,}|\b(?:exceed\w*|trails?|lags?|worse|strict\w*|question\w*|whether|gap|still|only|alone|until|despite|although|though|however|contrary|contrast|instead|\p{L}+less|\p{L}+free)\b/u;

/** “Does not”, where nothing that was cited denies or limits anything in any words. @param cited the sentences it rests on, and the title */
export function checkUnaskedDenials(
  said: Text,
  cited: readonly Text[],
  { patterns }: EvidenceWords,
): Finding[] {
  const denial = [...said.lower.matchAll(DENIAL)].find(
    ({ 1: behind = '', index }) =>
      !HARMLESS.test(behind) && !BEFORE_HARMLESS.test(said.lower.slice(Math.max(0, index - 14), index)),
  );
  if (!denial) return [];
  const denies = ({ lower }: Text) => patterns.english.DENIES_SOMEHOW.test(lower) || ANY_DENIAL.test(lower);
  return cited.some(denies) ? [] : [{ kind: 'sign', said: denial[0] }];
}
