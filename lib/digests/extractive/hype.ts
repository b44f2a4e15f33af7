/** Great words that say nothing a reader can check. */
const GREAT =
  /\b(?:revolution(?:i[sz]|ary)|game[- ]?chang|ground-?breaking|unprecedented|paradigm shift|cutting-edge|transformative|(?:full|true|immense|tremendous|vast|enormous) potential)|\bpav\w+ the way (?:for|to|towards?) (?:the |a )?(?:next|new) (?:generation|era)|\b(?:deep|valuable|comprehensive|rich|profound) insights?\b/;
/** Promise without an object: “shows great potential.” */
const PROMISE =
  /\b(?:promising|encouraging|remarkable) (?:\w+ )?(?:results?|performance|approach|method|solution|framework|accuracy)\b|\bresults? (?:\w+ )?(?:are|is) (?:\w+ (?:and )?)?(?:promising|encouraging|remarkable)\b|\b(?:powerful|scalable|robust|versatile)(?:,? (?:and )?\w+){0,3} (?:solution|tool|platform)\b|\b(?:great|significant|strong|considerable|good) (?:potential|promise)\W*$/;
/** “This shows the value of the proposed method.” */
const OWN_WORTH =
  /\b(?:shows?|highlights?|demonstrat(?:es?|ing)|underlines?|underscores?|confirms?|illustrates?|validat(?:es?|ing)) (?:the )?(?:\w+ )?(?:potential|importance|value|promise|usefulness|merits?|benefits?|effectiveness|superiority|efficacy) of (?:our|the proposed|this)\b/;
const BELIEF =
  /\bwe believe (?:that )?(?:this|our)(?: \w+)? (?:is|represents|constitutes|makes) (?:an? )?(?:\w+ )?(?:step|contribution|advance)\b/;

/** Whether a sentence praises the paper's own work rather than saying what follows from it. */
export function isHype(sentence: string): boolean {
  const lower = sentence.slice(0, 600).toLowerCase();
  return [GREAT, PROMISE, OWN_WORTH, BELIEF].some((pattern) => pattern.test(lower));
}
