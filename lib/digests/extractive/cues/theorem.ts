import { cue, deed } from './cue';

const PROVE =
  'prov[ei]|show|establish|obtain|determin|comput|classif|characteri[sz]|deriv|deduc|find|found|identif|verif|confirm|resolv|settl|disprov|answer|improv|generali[sz]|extend|exhibit|demonstrat|conclud|observ|strengthen|recover|calculat|solve (?:the|a|an) .{0,60}?(?:problem|conjecture|question)|count|enumerat|refut|complement|(?:also )?(?:give|provide|present|construct|describe|obtain|produce|supply)s? .{0,80}?(?:bound|proof|formula|characteri[sz]ation|answer|example|construct|classification|criteri|condition|description|algorithm|estimate|solution|result|expression|algorithms|asymptotic|evidence|interpretation|generali[sz]ation|extension|upper|lower|approximation|equivalen)';

/** What theorem papers say. Verbs of proof outrank the means (“using X, we prove Y” is a result). */
export const THEOREM_CUES = [
  deed('we prove', PROVE, [-1, 0, 0, 3.5, 0]),
  cue(
    'is proved',
    /\b(?:is|are|was|were|be) (?:\w+ly |also |then )*(?:prov(?:ed|en)|shown|established|obtained|derived|determined|computed|characteri[sz]ed|classified|deduced|given|verified|calculated|found)\b/,
    [0, 0, 0.3, 1.5, 0],
  ),
  // “It has been shown” is about others.
  cue(
    'it is shown',
    /\bit (?:is|was) (?:\w+ly |also |then |further )*(?:shown|proved|proven|found|established|argued|demonstrated|observed|verified) (?:\w+ly )?that\b/,
    [-2.5, 0, 0, 3, 0],
  ),
  deed('we construct', 'construct|exhibit|build|produce', [-1.5, 0, 0.3, 1.8, 0]),
  cue(
    '^main result',
    /^(?:\w+,? )?(?:our|the|this|a|as a|one) (?:\w+ )?(?:main |key |first |second |principal )?(?:results?|theorem|findings?|corollary|bounds?|proof shows|work provides|work gives|lower bound|upper bound)\b/,
    [-0.5, 0, 0, 1.8, 0],
  ),
  cue(
    '^in particular',
    /^(?:in particular|moreover|furthermore|additionally|in addition|also|finally|consequently|more generally|more precisely|conversely|similarly|as an? (?:corollary|consequence|application|by-?product|special case)|this (?:extends|generali[sz]es|improves|implies|answers|gives|yields|shows|settles|resolves|proves|confirms|is the first))\b/,
    [-0.3, 0, 0, 1.2, 0],
  ),
  cue(
    'implies',
    /\b(?:it follows that|we thus|we therefore|implies that|sharp|optimal|if and only if)\b/,
    [0, 0, 0, 0.6, 0],
  ),
  deed(
    'we study',
    'stud[yi]|investigat|consider|explor|address|introduc|propos|develop|defin|discuss|initiat|revisit|review|survey|aim|focus|examin|ask|treat|formulat|analy[sz]|present|describ|initiate|continue|deal|concern|are interested|are concerned|look at',
    [-1, 2.5, 0.3, 0, 0],
  ),
  cue(
    'in this paper',
    /\bin (?:this|the present) (?:\w+ )?(?:paper|work|article|note|survey|thesis|letter|manuscript)\b|\b(?:this|the (?:aim|purpose|goal) of this) (?:paper|article|note|work|survey|thesis)\b|\bthe (?:aim|purpose|goal) \b/,
    [-1, 1, 0, 0.5, 0],
  ),
  cue(
    'is studied',
    /\b(?:is|are) (?:\w+ly |also )*(?:studied|investigated|considered|introduced|discussed|proposed)\b/,
    [0, 1, 0, 0, 0],
  ),
  deed(
    'we use',
    'us[ei]|employ|appl[yi]|adapt|combin|rely|exploit|utili[sz]|follow|work with|make use|build on|adopt|borrow|reformulat|rewrite|translat',
    [-0.5, 0, 2.5, 0, 0],
  ),
  cue(
    'the proof',
    /\b(?:the|our) (?:\w+ )?(?:proofs?|arguments?|approach|methods?|strategy|techniques?|construction|analysis|tools?)\b.{0,60}?\b(?:us|rel|bas|combin|proceed|go|involv|mak|exploit|appl|draw|is (?:inspired|an adaptation)|are|requir|consist|build|employ|hing|adapt|avoid|inspir)/,
    [-0.5, 0, 3.2, 0, 0],
  ),
  cue(
    'key ingredient',
    /\b(?:key|main|crucial|essential|central) (?:\w+ )?(?:ingredients?|tools?|ideas?|techniques?|steps?|insight|innovation|novelty)\b/,
    [0, 0, 3, 0, 0],
  ),
  cue(
    'using',
    /\b(?:using|via|by means of|based on|with the help of|making use of|relying on|by \w+ing)\b/,
    [0, 0, 0.8, 0, 0],
  ),
  cue(
    '^using',
    /^(?:using|via|by means of|with the help of|by \w+ing|based on|building on|exploiting|combining)\b/,
    [0, 0, 1.5, 0, 0],
  ),
  cue(
    'is solved',
    /\b(?:is|are|was|were) (?:\w+ly |then |also )*(?:separated|integrated|solved|reduced|expanded|simulated|modell?ed|discreti[sz]ed|lineari[sz]ed|quanti[sz]ed|evaluated|performed|used|applied|employed|combined|implemented|formulated|treated|carried out|analy[sz]ed|done)\b/,
    [0, 0, 2, 0, 0],
  ),
  cue(
    'our result',
    /\b(?:our|these|this) (?:\w+ )?(?:results?|bounds?|theorems?|findings?|formula|estimates?)\b/,
    [-0.5, 0, 0, 1, 0],
  ),
  cue(
    'our method',
    /\b(?:our (?:approach|method|technique)s?|techniques? (?:of|from|include))\b/,
    [-0.3, 0, 1, 0, 0],
  ),
  cue('^let', /^(?:let|suppose|assume|given|fix|recall|denote)\b/, [2, 0, 0, 0, 0]),
  cue(
    'a definition',
    /\b(?:is|are) (?:called|said to be|defined|known)\b|\bif (?:it|its|every|each|for)\b/,
    [1, 0, 0, 0, 0],
  ),
  cue(
    'known before',
    /\b(?:conjectur|recently|classical|well[- ]known|has been|have been|has long|introduced (?:by|in)|in \d{4}|was (?:proved|shown|introduced|conjectured|first)|years|famous|celebrated|due to|previous(?:ly)?|known (?:results?|to|takes|bounds?|algorithms?|constructions?)|best (?:\w+ ){0,4}known|known (?:\w+ )?(?:so far|only)|play(?:s|ed)? an? )/,
    [1.2, 0, 0, 0, 0],
  ),
  cue(
    '^however',
    /^(?:however|but|yet|despite|although|while|unfortunately|nevertheless)\b/,
    [1.2, 0, 0, 0.2, 0],
  ),
  cue(
    'open',
    /\b(?:open (?:problem|question)s?|unknown|remains? open|it is natural to ask)\b/,
    [1, 0, 0, 0, 0.4],
  ),
  cue(
    'outlook',
    /\b(?:future|further (?:research|directions|questions)|we conjecture|we (?:conclude|close|end) with|we hope|we expect)\b/,
    [0, 0, 0, 0, 2.5],
  ),
  cue('organised', /\b(?:organi[sz]ed as follows|expository|lecture notes)\b/, [0.5, 1, 0, 0, 0]),
];
