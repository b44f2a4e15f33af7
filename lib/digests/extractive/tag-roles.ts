import { labelSetOf } from '../../records/sections';
import { CHINESE_CUES } from './cues/chinese';
import { type Cue, deedsOf, OWN_VOICE, type Weights } from './cues/cue';
import { isComputing } from './modelled';
import { posteriors } from './posteriors';
import { ROLES, type RoleTagger } from './roles';
import { type FieldRules, type Place, type RuleSet, STANDARD_RULES, type Voice } from './rules';

/** No cue stands later in a sentence than here; what is longer is not a sentence. */
const LOOKED_AT = 1000;

/** A name as authors coin them: two capitals, or a capital and a digit (BLADE, ResNet, V2X). */
const COINED = /\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z\d][\w-]*/g;

const CHINESE = /[\u4e00-\u9fff]/;

function placeOf(index: number, count: number): Place {
  if (index === 0) return 'first';
  if (index === count - 1) return 'last';
  const part = index / (count - 1);
  if (part < 0.25) return 'quarter1';
  if (part < 0.5) return 'quarter2';
  return part < 0.75 ? 'quarter3' : 'quarter4';
}

function add(scores: number[], weights: Weights): void {
  for (let role = 0; role < weights.length; role++) scores[role] = (scores[role] ?? 0) + (weights[role] ?? 0);
}

function addCues(scores: number[], cues: readonly Cue[], lower: string): void {
  // Most sentences of others' work hold none: then those cues need no look.
  const deeds = deedsOf(lower);
  for (const { pattern, inDeeds, weights } of cues) {
    if (inDeeds ? deeds && pattern.test(deeds) : pattern.test(lower)) add(scores, weights);
  }
}

function voiceOf(own: boolean, spoken: boolean): Voice {
  if (own) return spoken ? 'goes-on' : 'begins';
  return spoken ? 'pauses' : 'not-yet';
}

/** For each sentence one sum a role of all that speaks for it, neighbours left aside. */
function score(sentences: readonly string[], rules: RuleSet): number[][] {
  let spoken = false;
  const coined = new Set<string>();
  const silent = !sentences.some((sentence) => OWN_VOICE.test(sentence.slice(0, LOOKED_AT).toLowerCase()));
  return sentences.map((whole, index) => {
    const sentence = whole.slice(0, LOOKED_AT);
    const lower = sentence.toLowerCase();
    const own = OWN_VOICE.test(lower);
    const scores: number[] = [0, 0, 0, 0, 0];
    add(scores, rules.place[placeOf(index, sentences.length)]);
    add(scores, rules.voice[silent ? 'silent' : voiceOf(own, spoken)]);
    addCues(scores, rules.cues, lower);
    if (CHINESE.test(lower)) addCues(scores, CHINESE_CUES, lower);
    const head = sentence.split(/\s+/, 3).join(' ').match(COINED) ?? [];
    if (head.some((name) => coined.has(name))) add(scores, rules.named);
    if (own) for (const name of sentence.match(COINED) ?? []) coined.add(name);
    spoken ||= own;
    return scores;
  });
}

function rulesFor(primary: string, fields: FieldRules | undefined): RuleSet {
  if (!fields) return STANDARD_RULES;
  if (labelSetOf(primary) === 'theorem') return fields.theorem;
  return isComputing(primary) ? STANDARD_RULES : fields.science;
}

/**
 * The tagger where the trained model knows nothing, or is not there: rules by position and cue phrases, smoothed by neighbours. Right for 84 of 100 sentences of the
 * development part of SAMD (natural language processing, engineering) and for 64 of CSAbstruct's (older, wider computer
 * science; its annotators agree on 75); not measured for other fields.
 * @param fields what other fields say, from a file of the package; without it they are read as computing is
 */
export const ruleTagger =
  (fields?: FieldRules): RoleTagger =>
  (sentences, { primary }) => {
    const rules = rulesFor(primary, fields);
    return posteriors(score(sentences, rules), rules.transitions).map((probabilities) => {
      const probability = Math.max(...probabilities);
      return { role: ROLES[probabilities.indexOf(probability)] ?? 'background', probability };
    });
  };

/** The same without any file. */
export const tagRoles: RoleTagger = ruleTagger();
