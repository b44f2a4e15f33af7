/** What the paper does not do or know. */
export const LIMITS =
  /\bwe (?:do|did) not (?:know|address|model|treat|consider|attempt)|\b(?:was|were|is|are) not (?:\w+ )?(?:modell?ed|considered|addressed|included|treated|tested|studied|available|assessed)\b|(?:^|\b(?:our|the|a|main|key|some|several) )limitations? (?:of (?:this|our|the)|includes?|arises?|is|are)\b|\b(?:limited|restricted) to\b.*\bexperiments?\b|^(?:the |our )?(?:experiments?|data|samples?|analys[ei]s|stud(?:y|ies)|simulations?|model) (?:\w+ )?(?:was|were|is|are) (?:limited|restricted|confined) to\b|\bcaveats?\b|\b(?:model|approach|analysis|method|study|adjustment) (?:ignores|neglects|omits|does not (?:account|apply|extend|cover)|requires the untestable)\b|\bcannot be (?:generali[sz]ed|extrapolated|applied)\b/;

/** What is left to do, or may come. */
export const AHEAD =
  /\b(?:future|further|additional|larger|deeper|longer|prospective) (?:\w+ ){0,2}(?:work|research|stud(?:y|ies)|investigations?|measurements?|observations?|experiments?|trials|imaging|data|detectors|validation|missions?)\b.{0,60}\b(?:will|could|should|may|might|can|is|are|would)\b|\b(?:is|are|will be) (?:\w+ )?(?:needed|warranted|required) (?:to|before)\b|\b(?:stud(?:y|ies)|work|data|research|trials|experiments|observations|measurements|imaging|analys[ei]s) (?:\w+ ){0,4}(?:is|are|will be) (?:\w+ )?(?:needed|warranted|required)\b|\bwarranted\b|\b(?:remains?|is|are|leave|leaves) (?:\w+ )?open\b|\bremains? to be\b|\bwe (?:hope|conjecture|expect|anticipate|believe|envision|recommend|speculate)\b|\bcan (?:\w+ )?be (?:tested|probed|searched for) (?:by|with|in|at|using)\b|\bprospects? (?:for|of)\b|\b(?:should|ought to) (?:\w+ )?(?:be|inform|guide|consider|not)\b|\bneeds? to be considered\b/;

/** What it may be good for. */
export const USE =
  /\b(?:implications? (?:for|of|in|ranging)|(?:opens?|opening|open) (?:up |the |a |an |new |possibilit|avenue|door)|pav(?:e|es|ing) the way|lays? the (?:groundwork|foundations?)|shed(?:s|ding)? (?:\w+ )?light|step(?:s|ping[- ]stone)? towards?|proof[- ]of[- ](?:concept|principle)|has (?:the |great |a )*potential|hold(?:s)? (?:\w+ )?promise|(?:this|these|it|which) (?:\w+ )?enables? (?:the |an? |\w+[- ]makers)|(?:could|may|might|can) (?:\w+ly |also |thus |therefore |then |further |in turn )*(?:work as|be (?:\w+ly |further |also )?(?:used|useful|exploited|harnessed|applied|employed|extended|adapted|leveraged|designed|developed)|help|serve|provide|enable|facilitate|guide|inform|aid|contribute|improve|benefit|lead|permit|speed|pave|support)|(?:may|might|could) (?:thus|therefore|hence|consequently) |calls? (?:for|into)|rais(?:e|es|ing) (?:\w+ ){0,2}(?:questions?|concerns?|possibility)|challeng(?:e|es|ing) the|important (?:step|for understanding)|a benchmark for|resource for|useful (?:in|for)|(?:better|deeper|new) (?:understanding|insights?)|insights? (?:into|on))\b/;

/** What the whole amounts to: “Our findings identify strain as a control knob.” */
export const WHOLE =
  /^(?:overall,? |together,? |taken together,? |collectively,? |thus,? |in (?:conclusion|summary),? )?(?:(?:these|our|the|this|all) )+(?:\w+ )?(?:results?|findings?|work|study|data|measurements?|observations?|insights?|developments|analys[ei]s|discover(?:y|ies)|methods?|approach|framework|scheme) (?:\w+ly |also |thus |therefore |together |further |will )*(?:(?:identif|establish|position|introduc)\w* .{1,120}\bas \w|establish\w* (?:\w+ ){0,4}(?:path|route|basis|foundation|framework|way|benchmark|platform)\b|highlight|underscor|emphasi[sz]|motivat|advanc|offer|open|pave|point to|support the (?:use|move|development|efficient)|call|argu|impl(?:y|ies)\b|have implications|constitute|extend the|contribut|enable|facilitate|lay|(?:provid|giv|yield|deliver)\w* (?:\w+ ){0,3}(?:insights?|understanding|foundation|basis|guid))/;

export const SUGGEST =
  /^(?:overall,? |together,? |taken together,? |collectively,? )?(?:(?:(?:these|our|this|all) )+(?:\w+ )?|the )?(?:results?|findings?|data|work|study|observations?|estimates|analys[ei]s) (?:\w+ly |also |thus |therefore |further )*(?:suggest\w*|impl(?:y|ies)\b)/;

/** “Our results reveal …”: found, whatever it may be good for. */
export const REVEALS =
  /^(?:overall,? |together,? |taken together,? |collectively,? |finally,? )?(?:(?:these|our|the|this|all) )+(?:\w+ ){0,2}(?:results?|findings?|data|work|study|observations?|analys[ei]s|experiments|simulations) (?:\w+ly |also |thus |therefore |further )*(?:reveal|show|demonstrat|confirm|prove[sdn]?\b|uncover)/;

/** Praise of the work, with nothing in it. */
export const PRAISE =
  /\b(?:highlight|demonstrat|underscor|illustrat|emphasi[sz]|show(?:cas)?)(?:s|es|ed|ing)? (?:the |its |their )?(?:\w+ )?(?:utility|value|versatility|power|effectiveness|promise|advantages?|benefits?|usefulness) (?:of|in|for)\b|\b(?:offers?|provides?|delivers?|is|as|establishing|represents?) an? (?:\w+,? (?:and )?)?(?:robust|powerful|versatile|scalable|reliable|practical|promising|valuable|flexible|compact|simple)(?:,? (?:and )?\w+){0,2} (?:approach|framework|method|tool|platform|solution|strategy|realization|realisation|technique|alternative)\b|^our (?:\w+ )?contributions (?:include|are)\b/;

/** “Microtissues may find use in …”, where an abstract ends. */
export const MAYBE = /\b(?:may|might)\b/;
