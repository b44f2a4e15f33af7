import { bareOf } from '../tokens';
import { ANTONYMS } from './antonyms';
import { DEGREES } from './degrees';
import { pairsOf } from './pairs';

const oppositesOf = (list: string): Record<string, string[]> => {
  const opposites: Record<string, string[]> = {};
  for (const [one, other] of pairsOf(list).map((pair) => pair.map((side) => side.map(bareOf))))
    for (const a of one ?? [])
      for (const b of other ?? []) {
        opposites[a] = [...(opposites[a] ?? []), b];
        opposites[b] = [...(opposites[b] ?? []), a];
      }
  return opposites;
};
/** The words that say the opposite of each word, all without endings. */
export const OPPOSITES = oppositesOf(DEGREES + ANTONYMS);

/** Denies what it stands before, and nothing else. */
export const NOT = /^(?:not|no|never|cannot|without|neither|nor|n't|\w+n't)$/;
/** Words that carry nothing of their own where another is added or left out. */
export const BARE =
  /^(?:do|does|did|is|are|was|were|be|been|being|has|have|had|can|will|would|shall|to|a|an|the|that|it|any|also|in|of|by|and|as|its|their|this|these|we|our)$/;
/** Holds back or limits what it stands beside. */
export const HOLDS_BACK =
  /^(?:may|might|could|one|likely|probably|possibly|perhaps|potentially|presumably|apparently|seem(?:s|ed|ingly)?|appear(?:s|ed)?|tend(?:s|ed)?|often|usually|typically|generally|sometimes|occasionally|frequently|commonly|mostly|mainly|largely|almost|nearly|partially|partly|some|many|most|several|few|certain|believe|expect|hypothesi[sz]e|conjecture|argue|speculate|suspect|plausibly|arguably|approximately|roughly|about|potential|if)$/;
/** A weaker word, what makes too much of it, and what kind of fault that is. */
export const SCALES: [weak: RegExp, strong: RegExp, kind: 'hedge' | 'scope'][] = [
  [
    /^(?:suggest\w*|indicat\w*|hint\w*|impl(?:y|ies|ied)|hypothesi[sz]\w*|conjectur\w*|believ\w*|expect\w*|argu\w*)$/,
    /^(?:prov(?:e|es|ed|en|ing)|demonstrat\w*|establish\w*|confirm\w*|guarantee\w*|ensur\w*|show(?:s|ed|n|ing)?)$/,
    'hedge',
  ],
  [/^(?:may|might|could|can|should)$/, /^(?:will|must|does|do|certainly|definitely|always)$/, 'hedge'],
  [
    /^(?:likely|probabl[ey]|possibl[ey]|potential(?:ly)?|plausibl[ey]|perhaps)$/,
    /^(?:certain(?:ly)?|definite(?:ly)?|sure(?:ly)?|undoubtedly|proven|inevitabl[ey]|clear(?:ly)?)$/,
    'hedge',
  ],
  [/^(?:promising|encouraging|preliminary|tentative)$/, /^(?:definitive|conclusive|final|proven)$/, 'hedge'],
  [
    /^(?:some|several|many|most|certain|various|numerous|few|two|three|four|five|six|seven|eight|nine|ten|multiple|selected|\d+)$/,
    /^(?:all|every|any|each|whatever)$/,
    'scope',
  ],
  [
    /^(?:often|usually|typically|generally|sometimes|frequently|commonly|occasionally|mostly|mainly|largely)$/,
    /^(?:always|invariably|universally|consistently|exclusively|only|solely|without exception)$/,
    'scope',
  ],
  [/^(?:rarely|seldom|hardly|barely|scarcely|infrequently)$/, /^never$/, 'scope'],
  [
    /^(?:partial(?:ly)?|partly|largely|mostly|nearly|almost|somewhat|slightly)$/,
    /^(?:full(?:y)?|complete(?:ly)?|entire(?:ly)?|total(?:ly)?|perfect(?:ly)?|whol(?:e|ly))$/,
    'scope',
  ],
];
