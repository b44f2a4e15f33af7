import { cue } from './cue';

/** What others did, what is known, and what is missing. */
export const BACKGROUND_CUES = [
  cue(
    '^however',
    /^(?:however|nevertheless|unfortunately|yet|but|nonetheless|on the other hand|conversely)\b/,
    [1.8, 0, -0.2, 0.6, -0.1],
  ),
  cue(
    'however',
    /(?<!^)\b(?:however|nevertheless|unfortunately)\b|; ?yet\b|, (?:but|yet)\b/,
    [0.9, 0, -0.2, 0.4, 0],
  ),
  cue(
    '^although',
    /^(?:despite|although|though|while|even though|whereas|notwithstanding|in spite|albeit)\b/,
    [0.7, -0.5, -0.7, 0, 0],
  ),
  cue(
    'existing work',
    /\b(?:existing|previous|prior|current|recent|traditional|conventional|most|many|past|earlier|classical|standard|state-of-the-art|some|popular|modern|today's|such) (?:\S+ ){0,3}?(?:methods?|approach(?:es)?|works?|models?|studies|techniques?|research|systems?|algorithms?|efforts?|solutions|literature|datasets|benchmarks|frameworks?|advances?|progress|strategies|applications|tools|theories|experiments)\b/,
    [0.6, -0.3, 0, 0, -0.5],
  ),
  cue(
    'recently',
    /\b(?:recent(?:ly)?|in recent years|over the (?:past|last)|nowadays|to date|so far|until now|in the (?:past|last)|long been|historically|decades?)\b/,
    [0.6, -0.1, 0, 0.3, 0],
  ),
  cue(
    'has been',
    /\b(?:has|have) (?:\w+ly |also |been \w+ly )?(?:been|become|attracted|received|gained|shown|achieved|emerged|led|made|demonstrated|drawn|seen|witnessed|proven|proved|focused|enabled|brought)\b/,
    [1, -0.2, 0.2, -0.1, 0],
  ),
  cue(
    'is important',
    /\b(?:is|are|remains?|be|becoming|become) (?:an? |one of the (?:most )?|the |still |also |of |very |highly |increasingly |particularly |more |most )*(?:important|crucial|essential|fundamental|critical|key|vital|central|challeng|difficult|popular|common|ubiquitous|widely|often|typically|usually|generally|hard|necessary|prone|known|well-known|needed|long-standing|powerful|major|promising)/,
    [0.7, 0.1, -0.1, 0, -0.5],
  ),
  cue(
    'a problem',
    /\b(?:challeng|difficult|lack|remain|limited|suffer|fail|gaps?\b|unclear|unknown|neglect|ignor|overlook|scarc|bottleneck|costly|expensive|unexplored|underexplored|under-explored|struggl|hinder|prohibitive|insufficient|cannot|unable|inefficien|impractical|restrict|hard to|poorly|vulnerab|intractable|time-consuming|concern)/,
    [0.6, 0.2, -0.2, -0.1, 0],
  ),
  cue(
    'often',
    /\b(?:widely|commonly|typically|usually|often|traditionally|increasingly|generally|mainly|frequently|largely|always|sometimes|rarely|tends? to)\b/,
    [0.8, -0.2, -0.1, 0.6, 0],
  ),
  cue(
    'is a task',
    /\b(?:aims? (?:to|at)|refers to|is the (?:task|problem|process) of|is an? (?:\w+ )?(?:task|problem)|task of)\b/,
    [0.5, 1, -0.2, -0.3, 0],
  ),
];
