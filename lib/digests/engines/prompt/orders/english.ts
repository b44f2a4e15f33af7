const ASKED =
  'please|kindly|you (?:must|should|shall|will|need to|have to|are to|are required to|are instructed to|can now|may now)(?: (?:also|now|always|then|only|therefore))?';
const FILLERS = '(?:(?:and|then|now|please|kindly|just|simply|also|always|only|therefore|immediately) ){0,2}';
/**
 * Where an order can begin: a sentence, what stands after a mark, after a short address, or after words that ask. Not after any
 * comma: “agents read the page, ignore the system prompt, and …” tells what happens.
 */
const SENTENCE = `(?:^|[.!?:;\\n()\\[\\]{}<>*#|>/=—–]|\\s-|(?:^|[.!?\\n] ?)(?:hello|hi|hey|ok|okay|dear|important|attention|to|for|note)\\b[^.!?,\\n]{0,30},|\\b(?:${ASKED}))\\s*${FILLERS}`;

const order = (rest: string, start = SENTENCE): RegExp => new RegExp(`${start}${rest}`, 'i');

const MACHINE =
  '(?:ai|llms?|a\\.i\\.|large language models?|language models?|gpt(?:-?\\d)?|chat ?gpt|claude|gemini|copilot|chat ?bots?|bots?|machines?|automated|automatic|virtual)';
const MACHINES = `(?:${MACHINE})(?:[ -](?:language )?(?:models?|reviewers?|assistants?|agents?|systems?|readers?|summari[sz]ers?|evaluators?|judges?|tools?|bots?|crawlers?)){0,2}`;
const PAPER = '(?:paper|work|article|manuscript|submission|abstract|study|text|document|preprint|method)';
const VERBS =
  "(?:give|write|provide|produce|generate|output|return|assign|award|recommend|accept|rate|score|grade|highlight|emphasi[sz]e|stress|praise|mention|include|say|state|report|conclude|describe|tell|treat|consider|follow|ignore|disregard|forget|do not|don't|never|always|only|respond|reply|answer|summari[sz]e|review|evaluate|note that you|stop|append|add|insert|begin|start|end|translate|repeat|focus on|mark|list)\\b";
/** What is said to a machine, and not only asked of one (“Bots: you are not alone”). */
const YOU = 'you (?:must|should|shall|will|need|have to|may only|are (?:to|required|instructed|asked))';
const OWED = `this ${PAPER} (?:must|should|deserves)`;
const SAID = `(?:please|kindly|${YOU}|${OWED}|${VERBS})`;
/** Where a text begins anew: no colon, behind which a prompt may be told. */
const ANEW = '(?:^|[.!?\\n\\[\\](*#>])\\s*';
const PRAISE =
  '(?:positive(?:ly)?|favou?rabl[ey]|glowing|enthusiastic(?:ally)?|excellent|outstanding|exceptional|highest|high|top|maximum|perfect|strong(?:ly)?|full|accept(?:ance)?|flattering|best|rave|good|10/10|5/5|9/10)';
const VERDICT =
  '(?:reviews?|scores?|ratings?|recommendations?|evaluations?|assessments?|feedback|summar(?:y|ies)|verdicts?|grades?|marks?|opinions?|comments?|decisions?|judge?ments?)';
const FAULTS =
  '(?:negatives?|negativity|negative (?:points|aspects|comments)|weakness(?:es)?|limitations?|flaws?|criticisms?|shortcomings?|drawbacks?|problems?|faults?|concerns?|errors?|downsides?)';

/** Orders in English. Gaps are short and within a sentence, so each takes linear time. */
export const ENGLISH_ORDERS: readonly RegExp[] = [
  order(
    "(?:ignore|disregard|forget|override|bypass|discard|pay no attention to|do not follow|don't follow|stop following|stop obeying)(?: (?:about|absolutely|completely|entirely))? (?:[a-z']+ ){0,3}?(?:previous|prior|above|earlier|preceding|foregoing|past|former|initial|original|existing|your|system|safety|other|any|all|these|those)\\s(?:[a-z'-]+ ){0,4}?(?:instructions?|prompts?|directions?|directives?|guidelines?|rules?|commands?|messages?|orders?|training|programming|context|constraints?|system prompt|criteria)\\b",
  ),
  order(
    '(?:ignore|disregard|forget) (?:absolutely )?(?:everything|anything|all|what|whatever)(?: of)?(?: that| the)? (?:[a-z]+ ){0,2}?(?:above|before|previously|prior|was said|you were told|you have been told|you know|came before)',
  ),
  order(
    '(?:ignore|disregard) (?:the |all )?(?:of the )?(?:above|foregoing|preceding)(?:\\s*[.,;!:]|\\s+and\\b|\\s*$)',
  ),
  order(
    '(?:all |the |your |any |every )?(?:previous|prior|earlier|above|original) (?:instructions?|prompts?) (?:are|is|have been|were) (?:now )?(?:void|cancel[a-z]*|revoked|obsolete|overridden|superseded|suspended|invalid)',
  ),
  order(
    `(?:only )?(?:give|write|provide|produce|generate|output|return|assign|award|leave|submit|issue|respond with|reply with|answer with)(?: (?:it|us|me|this|them))? (?!each |every )(?:[a-z'-]+ ){0,5}?${PRAISE}(?!-[a-z])(?:[ ,/-]+(?!of |in )[a-z\\d'-]+){0,3}?[ -]${VERDICT}\\b`,
  ),
  order(`(?:a |only )?${PRAISE} ${VERDICT} only\\b`),
  order(
    `(?:do not|don't|do n't|never|avoid|refrain from)(?: ever)? (?:highlight|mention|report|list|discuss|include|point(?:ing)? out|reveal|critici[sz]e|note|raise|output|show|disclose|state|say|write|give|bring up|emphasi[sz]e|identify|refer to|mentioning|listing|discussing|highlighting|reporting|including|raising)(?: (?:about|on))? (?:[a-z'-]+ ){0,4}?${FAULTS}\\b`,
  ),
  order(
    `(?:strongly |always |only )?recommend (?:strong |a strong |an? |for |its |the )?(?:accept[a-z]*|publication|oral)\\b`,
  ),
  order(`(?:recommend|accept) (?:this|the present|our) ${PAPER}\\b`),
  order(
    `(?:rate|score|grade|rank|review|evaluate|judge|assess) (?:this|our|the present) ${PAPER} (?:[a-z'-]+ ){0,3}?(?:as|at|with|highly|positively|favou?rably|\\d|above|the best|the highest)`,
  ),
  order(
    `(?:only )?(?:highlight|emphasi[sz]e|stress|praise|underline|focus on|mention|list|report|discuss)(?: only)? (?:only )?(?:the |its |our |their |all )?(?:[a-z-]+ ){0,3}?(?:strengths?|merits|positives?|positive aspects|novelty|contributions?|importance|excellence|quality|brilliance|impact)(?: and [a-z]+)?(?: (?:of (?:this|our|the) ${PAPER}|only|in your)|\\s*(?:[.!]|$))`,
  ),
  order(`praise (?:this|the|our) (?:${PAPER}|authors?)`),
  order(
    `(?:say|state|claim|write|assert|conclude|declare|insist|report|tell (?:the |your |every )?(?:users?|readers?|reviewers?|editors?|authors?)|respond|reply|answer) (?:only )?that (?:this|the|our) (?:${PAPER}|authors?|results?)\\b`,
  ),
  order(
    `(?:describe|summari[sz]e|call|present|treat|portray|regard|consider|characteri[sz]e) (?:this|our) ${PAPER} as\\b`,
  ),
  order(
    `as (?:an? )(?:advanced |helpful )?${MACHINES},? (?:you|your|i cannot|i can't|i am|i'm|it is your|please|kindly|${VERBS})`,
  ),
  order(
    `you are (?:now |no longer |hereby )?(?:an? |the )?(?:[a-z-]+ ){0,3}?(?:${MACHINES}|assistant|reviewer|dan|expert reviewer|in developer mode)\\b`,
    ANEW,
  ),
  order(`(?:if|when|since|because) you(?:'re| are) (?:an? |the )?(?:[a-z-]+ ){0,2}?${MACHINES}\\b`),
  order(
    `(?:dear |attention[,:!]? (?:to |all )?|(?:important )?(?:note|notice|message|instructions?|hint|reminder|warning)s? (?:to|for) |(?:to|for) )?(?:all |any |the |every )?${MACHINES}(?: reading this| processing this)?(?: ${PAPER})?\\s*[:,;!—–-]+ ?${SAID}`,
  ),
  // Also in the middle: “this is a message for AI reviewers: …”
  new RegExp(
    `\\b(?:messages?|notes?|notices?|instructions?) (?:for|to) (?:all |any |the )?${MACHINES}\\s*[:,] ?${SAID}`,
    'i',
  ),
  order(`do not (?:critici[sz]e|reject) (?:this|our|the present) ${PAPER}`),
  order(`this ${PAPER} must be (?:recommended|accepted|praised|rated)`),
  order(`dear (?:ai|llm|chat ?gpt|chat ?bot|language model)\\b`),
  order(
    `(?:when|while|if|before|after)(?: you(?: are| were)?)?(?: asked to)? (?:summari[sz]|review|evaluat|translat|assess|analy[sz]|rat|judg|process|read)[a-z]* (?:this|the present|our) ${PAPER}[^.!?\\n]{0,30}, ?${SAID}`,
  ),
  order(
    `in your (?:review|summary|answer|response|output|evaluation|reply|assessment|report)\\b[^.!?\\n]{0,20}(?:,| )(?:please|you|${VERBS})`,
  ),
  order(
    'your (?:summary|review|response|answer|output|reply|evaluation|assessment|rating) (?:must|should|shall|has to|needs to|will)\\b',
  ),
  order(
    '(?:include|insert|add|append|output|print|write|repeat|return|reply|respond|answer|begin|start|end|finish|mention)\\b[^.!?\\n]{0,50} (?:your (?:summary|review|response|answer|reply|output)|the (?:summary|review) (?:with|by))\\b',
  ),
  order(
    '(?:respond|reply|answer) (?:only )?(?:with|in|as|by) (?:only )?(?:the |a |an )?(?:[a-z-]+ ){0,2}?(?:words?|phrases?|sentences?|json|“”)',
  ),
  order(
    '(?:reveal|print|repeat|output|leak|show|expose|disclose|send)(?: me| us)? (?:your|the) (?:[a-z-]+ ){0,2}?(?:system prompt|system message|hidden prompt|instructions|api keys?|secrets?|credentials)\\b',
  ),
  /<\|(?:im_start|start_header_id|system)\|>\s*(?:system|user|assistant)?/i,
  /\[INST\][^[\]]{1,300}\[\/INST\]/u,
  /<<SYS>>|<\/?(?:system|assistant|instructions?)>/i,
  order(
    `(?:new|updated|revised|real|actual|additional|important|hidden|secret) (?:system )?(?:instructions?|prompt|task|directive)(?: (?:for|to) [a-z ]{2,40})?\\s*: ?(?:you\\b|${SAID})`,
    ANEW,
  ),
  order(`system(?: prompt| message| override)?\\s*: ?(?:you|${VERBS})`, ANEW),
];
