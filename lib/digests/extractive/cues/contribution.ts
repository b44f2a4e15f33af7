import { cue } from './cue';

/** What the paper leaves to others: code and data, firsts, hopes, uses, limits. */
export const CONTRIBUTION_CUES = [
  cue(
    'is available',
    /\bavailable (?:at|on|in|from|here|under|online|for|upon)\b|\b(?:publicly|freely|openly|open|made|be|is|are) available\b/,
    [0, -0.2, 0, -0.3, 1.1],
  ),
  cue(
    'we release',
    /\b(?:releas|open-?sourc|published? (?:our|the|all)|make (?:our|the|all)|share (?:our|the))/,
    [-0.4, 0.1, 0, -0.5, 1.4],
  ),
  cue('an address', /https?:|github|\bwww\.|\\url|\\href/, [0, 0, -0.7, -0.1, 2.1]),
  cue(
    'code and data',
    /\b(?:(?:source )?codes?|datasets?|models?|data|software|demo|project page|checkpoints|materials?|implementation)\b(?=.{0,60}(?:available|releas|http|github|found at|open|public))/,
    [-0.2, 0, 0.1, -0.1, 1.7],
  ),
  cue(
    'to our knowledge',
    /\bto (?:the best of )?(?:our|my) (?:best )?knowledge\b/,
    [0.6, -0.3, -0.5, 0, 1.7],
  ),
  cue(
    'the first',
    /\b(?:(?:is|are|as|present|provide|propose|introduce|be) the first|for the first time|the first (?:work|study|attempt|to\b|paper|time|large|comprehensive|systematic))/,
    [0, 0.3, -0.6, -0.3, 1.9],
  ),
  cue(
    'we hope',
    /\b(?:hope|hopes)\b|\b(?:believe|anticipate|envision|expect(?:ed)?) (?:that|to|this|our|these|the)\b/,
    [-0.2, 0.4, -0.7, 0, 1.3],
  ),
  cue(
    'paves the way',
    /\b(?:pav(?:e|es|ing)|shed(?:s|ding)? (?:new |some |more )?light|insights?|understanding of|open(?:s|ing)? (?:up |the |a |new )|door to|avenues?|foundation for|step(?:s|ping)? (?:stone )?(?:toward|to)|contribut|facilitat)/,
    [0, 0.4, -0.1, -0.1, 1.4],
  ),
  cue('future', /\bfuture\b|\bfurther (?:research|work|stud)/, [0, 0, -0.2, 0, 1]),
  cue(
    'implications',
    /\b(?:implications?|guid(?:e|es|ance|elines?)|broader|recommendations?|important(?:ly)? for|highlight the (?:need|importance|potential|value)|call for|lessons|promising)\b/,
    [-0.1, 0, -0.2, 0.2, 0.6],
  ),
  cue(
    'can be used',
    /\b(?:could|may|might|can|will|would) (?:also |potentially |further |then |thus |be |easily )*(?:used|help|serve|facilitat|benefit|lead|provide|enable|inform|applied|support|improve|assist|contribut)/,
    [0, -0.2, -0.3, 0, 1],
  ),
  cue('our', /\bour\b/, [-0.3, -0.4, 0, 0.4, 0.8]),
  cue('we', /\bwe\b/, [0, 0.5, 0.8, -0.1, 0]),
];
