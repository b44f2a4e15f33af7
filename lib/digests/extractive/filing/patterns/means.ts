import { any } from './shape';

/** How something is proved or done, in words that leave no doubt. */
export const HOW = any([
  /\b(?:the|our|both|these|its|main) (?:\w+ ){0,2}(?:proofs?|arguments?|approach|methods?|strateg(?:y|ies)|techniques?|constructions?|reductions?|analys[ei]s|algorithms?|procedures?|derivations?|tools?|idea|converse|achievability)\b(?:(?! (?:show|reveal|yield|prov|achiev|outperform|runs?|attain|gives?|indicat|suggest|demonstrat|finds?)).){0,60}? (?:us[ei]|rel[iy]|is based|are based|builds?|combin|proceed|goes|go through|involv|makes? use|exploit|appl[iy]|draw|is (?:inspired|an adaptation|by|via|to|simple)|requir(?!es? (?:only|at most|no) )|consist|employ|hing|adapt|avoid|start|works? by|restart|maintains?|alternat|replac|integrat|embed|extend)/,
  /\b(?:key|main|crucial|essential|central|new|core|technical) (?:\w+ ){0,2}(?:ingredients?|tools?|ideas?|techniques?|steps?|innovation|novelty|point|difficulty),? (?:\w+ )?(?:is|are|lies|of (?:the|our)|that|which|in|behind|consists)\b|\b(?:key|main|crucial|central) insight is\b|^(?:first|second|third)(?:ly)?, (?!we (?:show|prove|find)).{0,60}\b(?:is|are) (?:\w+ed|introduc)|\bin (?:the )?(?:first|second|third|fourth|each) (?:experiment|stage|step|phase|task)\b/,
  /\bby (?:a )?(?:reduction|induction|coupling|comparison) (?:to|from|on|with|argument)\b|^(?:specifically|concretely|to (?:do so|this end)|for this(?: purpose)?),? /,
  /^(?:the |our )?(?:\w+ )?(?:data ?sets?|data|samples?|cohort|survey|catalogue?) (?:\w+ )?(?:corresponds?|consists?|comprises?|includes?|contains?|covers?|spans?)\b|\b(?:is|are) (?:\w+ly )?(?:based on|built on|formulated (?:as|in)|an? (?:\w+ )?(?:variation|variant|modification|version|combination) of|modell?ed (?:as|by|with)|expressed (?:as|in)|represented (?:as|by)|implemented (?:in|with|on))\b|^it (?:\w+ly )?(?:uses?|employs?|combines?|integrates?|consists?|relies)\b|^(?:the|a|this|each) (?:\w+ ){0,3}(?:model|framework|system|network|workflow|statistic|prior|prediction|detector|scheme|protocol|platform|kernel|sampler|estimator) (?:\w+ly )?(?:uses?|employs?|combines?|integrates?|consists?|comprises?|follows?|relies|takes|maps|is trained|involves|fuses|incorporates|extends|starts)\b/,
]);

/** “We obtain this by …”, “The first step is …”: how, whatever else is said. */
export const HOW_OUTRIGHT = any([
  /^(?:we|this|it|these)(?: \w+)? (?:is |are )?(?:obtain|achiev|handle|do|done|accomplish|overcome|prove|realize)\w* (?:this |it |these )?(?:results? )?(?:by|via|through|with|using)\b/,
  /^the (?:first|second|third|last|next|final) (?:one )?(?:is|step|stage|ingredient|consists|uses)\b/,
]);
