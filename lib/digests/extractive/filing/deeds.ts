import { deedsOf } from '../cues/cue';
import type { Field } from './field';
import type { Kind } from './sign';

const line = (verbs: string) => new RegExp(`^(?:${verbs})`, 'm');

/** Verbs after which a result stands, in every field. */
const FINDS = line(
  'prov[ei]|show|establish|demonstrat|f[io]u?nd\\b|observ|discover|obtain|deduc|conclud|reveal|confirm|uncover|disprov|refut|resolv|settl|detect|rul(?:e|ed) out|exclud|answer|achiev|attain|verif|see that|note that|arrive|infer(?:red)? that|isolat|pinpoint|identif|predict(?:ed)? (?:that|an?|the)|report (?:the |an? |on the )?(?:\\w+ ){0,2}(?:discover|detect|observ|measur|evidence|finding|structure|result|solution)|(?:provide|present|find|give) (?:\\w+ )?evidence|bound the|no(?:te|tice) that|quantify how',
);
/** What only shows off: “we demonstrate the utility of …”. */
const SHOWS_OFF = line(
  '(?:demonstrat|show|illustrat|validat|highlight|confirm)\\w* (?:the |its |our |their )?(?:\\S+ )?(?:utility|capabilit|versatility|use|usefulness|usage|applicab|applications?|effectiveness|potential|feasibility|performance|method|approach|benefits|advantages)',
);
/** What the authors make of it. */
const CONCLUDES = line(
  '(?:propos|suggest|argu|speculat|hypothesi[sz]|posit|conjectur)\\w* (?:that\\b|a model (?:where|in which|whereby))',
);
/** Those of papers that prove things. */
const PROVES = line(
  'comput|classif|characteri[sz]|deriv|determin|improv|generali[sz]|formulat\\w* (?:an? |the )?(?:\\w+ ){0,3}conjectur|strengthen|recover|complement|exhibit|count|enumerat|calculat|construct|describe (?:all|the)|solve (?:the|a|an) |extend the (?:result|theorem|class|work)|separat|lower[- ]bound|upper[- ]bound|(?:also )?(?:give|provide|present|construct|obtain|produce|supply|design|develop)s? .{0,90}?(?:bound|proof|formulas?\\b|formulae|characteri[sz]ation|answer|counter-?example|classification|criteri|necessary|sufficient|algorithms?\\b(?!-)|estimate|solution|expression|asymptotic|approximation|equivalen|reduction|guarantee|data structure|protocol|separation)',
);
/** Those of statistics. */
const STATES = line('deriv|characteri[sz]|provide .{0,60}(?:bound|guarantee|rate)');
/** What is measured or reckoned is a result where the number stands, and a procedure where only the means do. */
const RECKONS = line(
  'measur|estimat|comput|calculat|deriv|determin|constrain|infer|obtain|quantif|set (?!up)',
);
const FIGURE =
  /(?:=|±|\\pm|\\sim|\\approx|\\simeq|~|[<>≤≥]|\\leq?|\\geq?)\s?\$?[-+]?\d|\d(?:\.\d+)?\s?(?:\\?%|per ?cent|fold|-fold|times)|\b\d+\.\d+\b/;
const THEORY = line(
  'deriv\\w* .{0,60}\\b(?:formulas?|expressions?|equations?|relations?|bounds?|limits?|templates?|laws?|theory|scaling|criteri\\w+|conditions?)\\b',
);
/** “… derive, via Weingarten calculus, that the mean …” */
const THAT = /^\w+(?:,? [^.]{0,50},?)? that (?:the|an?|for|in|at|it|this|these)\b/m;
const RECKONED = line('measured|estimated|quantified|computed|calculated');
const MEANS = /\b(?:by|from|using|with|via|through|based on|on the basis of)\b/;

const DOES = line(
  'defin|us[ei]|employ|appl[yi]|adapt|combin|rely|exploit|utili[sz]|follow|make use|build (?:up)?on|adopt|borrow|reformulat|rewrite|translat|simulat|perform|carr(?:y|ied) out|conduct|collect|sequenc|record|recruit|train|fit|model|analy[sz]|re-analy|sampl|compar|test|evaluat|assess|implement|integrat|treat|expand|select|screen|cultur|generat|monitor|track|imag|stack|benchmark|start from|start with|set up|formulat|discreti[sz]|approximat|map|parametri[sz]|handle|replac|split|decompos|enrol|survey(?:ed)|search(?:ed)? for|extract|annotat|validat|cast|set up|work with|focus on|engineer|express|purif|mutat|infect|inject|immuni[sz]|genotyp|interview|varied|vary|examin(?:e|ed) (?:the effect|how)|transform|reconstruct|stud(?:y|ied) .{0,80}\\b(?:using|by means of)|illustrat|leverag|crystalli[sz]|synthesi[sz]',
);
const PARTS = line(
  'introduc|propos|develop|design|devis|defin|creat|formulat|outlin|construct|build|built|invent',
);
const AIMS = line(
  'stud[yi]|investigat|consider|explor|address|aim|examin|ask|revisit|review|introduc|propos|present|develop|design|devis|describ|initiat|continu|deal|are interested|are concerned|concern|sought|seek|set out|hypothesi[sz]|wonder|analy[sz]|focus|clarif|look at|discuss|report|survey|tackl|argu|provides? (?:an?|the) ',
);

/** A finding told after the means: “we use X to show that …”, “we study X and prove …”, “…, finding that …”. */
export const FINDS_LATER =
  /\b(?:and|we|which|that|,|;) (?:\w+ly |also |then |further |thus |hence |we )*(?:f[io]u?nd|shows?|showed|prov(?:e|ed)|demonstrated?(?! (?:the|its|our|their) (?:\S+ )?(?:utility|performance|capabilit|effectiveness|versatility|use|feasibility|applicab))|conclude|confirm(?:ed)?|reveals?|observed?|establish(?:ed)?|rule out|discovered?|identified|obtain(?:ed)?|derive|detected) |\bto (?:show|prove|establish|rule out|demonstrate|conclude) |, (?:show|find|demonstrat|yield|reveal|giv|improv|achiev|reach|outperform|reduc|confirm|prov|indicat|result)\w*ing\b/;

/** Most sentences hold none of these, and need no closer look. */
const SPEAKS =
  /\b(?:we|i|authors?|paper|work|study|article|letter|note|thesis|survey|review|report|manuscript|contribution|chapter|tutorial|research|document|perspective|essay) /;

/** Words between “we” and the verb that only tie a sentence to the one before. */
const LINKS =
  /\b(we|authors?) (?:therefore|instead|here|subsequently|finally|lastly|accordingly|consequently)\b,?/g;

/** “The operators that we study”: a word on what is meant, not what is done. */
const ASIDES =
  /\b(?:that|which|whom|as) we (?:\w+ly )?(?:study|studied|consider|considered|use|used|call|term|propose|proposed|introduce|introduced|develop|developed)\b/g;

/** In papers that prove things; elsewhere undefined. */
function proved(deeds: string, lower: string, field: Field): Kind | undefined {
  // “We derive the influence function and propose an estimator” is either.
  const isEither = /\b(?:propos|introduc|develop|construct)/.test(lower);
  if (field === 'statistics') return STATES.test(deeds) && !isEither ? 'result' : undefined;
  return field !== 'science' && PROVES.test(deeds) ? 'result' : undefined;
}

/** Where something is reckoned: figures tell a result from a procedure. */
function reckoned(deeds: string, lower: string): Kind | undefined {
  // A formula that is derived is a result, by whatever means.
  if (THEORY.test(deeds)) return 'result';
  if (FIGURE.test(lower) || THAT.test(deeds) || FINDS_LATER.test(deeds)) return 'result';
  return MEANS.test(lower) || RECKONED.test(deeds) ? 'method' : undefined;
}

function done(deeds: string): Kind | undefined {
  if (FINDS.test(deeds)) return 'result';
  const isWork = DOES.test(deeds);
  const isAim = AIMS.test(deeds);
  if (FINDS_LATER.test(deeds)) return isWork || isAim ? 'result' : undefined;
  if (isWork) return 'method';
  return isAim ? 'aim' : undefined;
}

/** What the authors say they do, as a kind; undefined where they say nothing of themselves or it may be either. */
export function kindOfDeeds(lower: string, field: Field, isLate: boolean): Kind | undefined {
  if (!SPEAKS.test(lower)) return undefined;
  const deeds = deedsOf(lower.replace(LINKS, '$1').replace(ASIDES, ''));
  if (!deeds) return undefined;
  if (CONCLUDES.test(deeds)) return isLate ? 'outlook' : /^argu/m.test(deeds) ? 'aim' : 'unclear';
  if (SHOWS_OFF.test(deeds) && !/\d/.test(deeds) && !FINDS_LATER.test(deeds)) {
    return MEANS.test(deeds) ? 'method' : 'unclear';
  }
  if (field === 'science' && RECKONS.test(deeds)) return reckoned(deeds, lower);
  return proved(deeds, lower, field) ?? done(deeds);
}

/** What is put forward as a means, not as an explanation. */
const TOOLS =
  /\b(?:methods?|approach|algorithms?|framework|scheme|protocol|procedure|technique|estimator|tests?|model|workflow|pipeline|strategy|tool|system|architecture|metric|measure|network|classifier|experiment|priors?)\b/;

/** Whether what is put forward is a means. @param lower lower-cased */
export const isTool = (lower: string) => TOOLS.test(lower);

/** Whether the authors put something forward, which after the main thing is a part of the method. */
export const putsForward = (lower: string) => SPEAKS.test(lower) && PARTS.test(deedsOf(lower));
