/**
 * What may be told of a thing in many words, a line each, and behind the bar what says that it is not so. “Does not depend on” says what
 * “independent of” says, and “relies on” the opposite.
 */
export const ASSERTIONS: [one: RegExp, other: RegExp][] = String.raw`
rel(?:y|ies|ied|ying|iance)|depend(?:s|ed|ing|ent|ence|ency)?|hing(?:es?|ing)|requir\w*|needs?|needed|necessitat\w*|presuppos\w*|assum(?:es?|ed|ing|ptions?)|buil(?:ds?|t|ding) (?:up)?on|rests? (?:up)?on|call(?:s|ed|ing)? for|(?:tie[sd]?|bound|linked|coupled) to|ties | independent(?:ly)?|dispens\w*|forgo\w*|obviat\w*|free (?:of|from)|decoupl\w*|regardless|irrespective|do(?:es)? away with
affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|influenc\w*|bearing on|effects? on|alter(?:s|ed|ing)?|sensitiv\w*|vulnerab\w*|susceptib\w*|respon(?:d|ds|ded|sive) to | unaffected|unchanged|unaltered|irrelevant|immaterial|insensitive|immune|invariant|robust\w*|resilien\w*|resist\w*|unresponsive
govern\w*|obey\w*|follow(?:s|ed|ing)?|satisf(?:y|ies|ied|ying|action)|hold(?:s|ing)?|fulfil\w*|compl(?:y|ies|ied|ying) with|conform\w*|adher\w*|maintain\w*|preserv\w*|keep(?:s|ing)?|kept|retain\w*|uphold\w*|conserv\w* | violat\w*|break(?:s|ing)?|broken|broke|deviat\w*|depart\w*|breach\w*|los(?:e|es|ing|t)|discard\w*|abandon\w*|destroy\w*|sacrific\w*
detect\w*|reveal\w*|identif\w*|captur\w*|recogni\w*|discern\w*|distinguish\w*|visible|consider\w*|account(?:s|ed|ing)? for | miss(?:es|ed)|overlook\w*|escap\w*|hidden|undetected|invisible|elud\w*|ignor\w*|neglect\w*|disregard\w*
agree(?:s|d|ment)?|consistent(?:ly)?|match(?:es|ed|ing)?|reproduc\w*|coincid\w*|align(?:s|ed|ment)?|compatible|in line|accord(?:s|ance)?|support(?:s|ed|ing)?|confirm\w*|corroborat\w*|borne out | disagree\w*|inconsistent\w*|mismatch\w*|contradict\w*|conflict\w*|incompatible|at odds|refut\w*|rul(?:e|es|ed|ing) out|reject\w*|disprov\w*|discrepan\w*|tensions?
known|understood|clear|certain|settled|established | unknown|unclear|unresolved|poorly (?:understood|known|characteri[sz]ed)|elusive|uncertain|open|obscure|unsettled|unexplained|unsolved
promot\w*|stimulat\w*|increas\w*|enhanc\w*|boost\w*|rais\w*|elevat\w*|upregulat\w*|activat\w*|amplif\w*|induc\w*|strengthen\w*|improv\w*|more|higher|greater|grow\w*|speeds?|accelerat\w*|faster | inhibit\w*|suppress\w*|reduc\w*|decreas\w*|lower\w*|curb\w*|dampen\w*|diminish\w*|abrogat\w*|abolish\w*|weaken\w*|impair\w*|hamper\w*|hinder\w*|less|fewer|worsen\w*|degrad\w*|mitigat\w*|alleviat\w*|eas(?:es|ed|ing)|relie\w+|block\w*|slow\w*|longer to|takes? longer
succe\w+|effective\w*|works? well|well suited|suitable|useful | fail\w*|ineffective\w*|struggl\w*|ill suited|unsuitable|useless|unfit|unable|incapable
separate\w*|independent\w*|individual\w*|alone|on (?:its|their) own|isolat\w* | joint\w*|together|combin\w*|coupled|simultaneous\w*|in tandem
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((side) => new RegExp(`\\b(?:${side})\\b`, 'g')) as [RegExp, RegExp]);
