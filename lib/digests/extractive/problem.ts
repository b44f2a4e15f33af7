/** Signs that a sentence of the background states what is wrong or missing, and how strongly. */
const SIGNS: [RegExp, number][] = [
  [/^(?:however|unfortunately|nevertheless|nonetheless|but|yet)\b/, 2],
  [/[^^]\b(?:however|unfortunately)\b/, 1.5],
  [/\byet to be\b|\b(?:has|have) yet to\b/, 1],
  [/\b(?:but|yet) (?:recent|existing|current|most|all|the) /, 0.5],
  [
    /\b(?:known|available|studied|understood|possible) only\b|\bonly (?:for|in) (?:a )?(?:few|handful|special|some|certain)\b/,
    1,
  ],
  // “… is the same, but …” may merely tell two things apart.
  [/[^^]\b(?:but(?! nothing| not only| also)|yet)\b/, 0.75],
  [
    /\b(?:little|less|few|no) (?:\w+ )?(?:is known|attention|work|works|studies|results|understanding)\b|\bno \w+ (?:exist|has been|have been)/,
    2,
  ],
  [
    /\b(?:remains?(?! (?:available|bound|covalently|valid|stable|constant|unchanged|active|present|after|within|close|in |at |on ))|open (?:problem|question)|unclear|unknown|poorly understood|not (?:well |fully |yet )?(?:known|understood|been)|unexplored|under-?explored|elusive)\b/,
    1.5,
  ],
  [/\b(?:challeng|difficult|obstacle|bottleneck|limitations?|limited|gaps?\b|drawback|shortcoming)/, 1],
  [
    /\b(?:lack|suffer|fail|struggl|neglect|ignor|overlook|cannot|unable|hinder|hamper|prevent|restrict|costly|expensive|prohibitive|scarc|insufficient|inefficien|intractable|impractical|infeasible|vulnerab|prone|inconsisten|degrad|worse|fall short|hallucinat|brittle|fragile|unreliab|unstable|inaccura|incomplete|invalid|incoheren|unrealistic|infeasib|at the cost|time-consuming|labor(?:ious|-intensive)|ill-suited|debated|controvers|isolated|underperform)/,
    1,
  ],
  [/\b(?:despite|although|while|whereas|though)\b/, 0.5],
  [/然而|但是?|不足|挑战|难以|缺乏|困难|尚未|仍/, 2],
];

/** What is offered against it: “… provide a flexible alternative where … is difficult”. */
const REMEDY =
  /^(?!however|but|yet|unfortunately)[^,;]*\b(?:provides?|offers?) (?:an?|the) (?:\w+ )*(?:alternative|framework|way|means|tool|approach|remedy)\b(?!.*\b(?:but|however|yet|although|despite|lack|limited)\b)/;

/**
 * How clearly a sentence states a problem: 0 not at all, from 1 on it does.
 */
export function problemScore(sentence: string): number {
  const lower = sentence.slice(0, 600).toLowerCase();
  if (REMEDY.test(lower)) return 0;
  return SIGNS.reduce((sum, [sign, weight]) => sum + (sign.test(lower) ? weight : 0), 0);
}
