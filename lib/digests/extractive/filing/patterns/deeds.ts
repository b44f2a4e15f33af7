import { line } from './shape';

/** Verbs after which a result stands, in every field. */
export const FINDS = line(
  'prov[ei]|show|establish|demonstrat|f[io]u?nd\\b|observ|discover|obtain|deduc|conclud|reveal|confirm|uncover|disprov|refut|resolv|settl|detect|rul(?:e|ed) out|exclud|answer|achiev|attain|verif|see that|note that|arrive|infer(?:red)? that|isolat|pinpoint|identif|predict(?:ed)? (?:that|an?|the)|report (?:the |an? |on the )?(?:\\w+ ){0,2}(?:discover|detect|observ|measur|evidence|finding|structure|result|solution)|(?:provide|present|find|give) (?:\\w+ )?evidence|bound the|no(?:te|tice) that|quantify how',
);

/** What only shows off: “we demonstrate the utility of …”. */
export const SHOWS_OFF = line(
  '(?:demonstrat|show|illustrat|validat|highlight|confirm)\\w* (?:the |its |our |their )?(?:\\S+ )?(?:utility|capabilit|versatility|use|usefulness|usage|applicab|applications?|effectiveness|potential|feasibility|performance|method|approach|benefits|advantages)',
);

/** What the authors make of it. */
export const CONCLUDES = line(
  '(?:propos|suggest|argu|speculat|hypothesi[sz]|posit|conjectur)\\w* (?:that\\b|a model (?:where|in which|whereby))',
);

/** Those of papers that prove things. */
export const PROVES = line(
  'comput|classif|characteri[sz]|deriv|determin|improv|generali[sz]|formulat\\w* (?:an? |the )?(?:\\w+ ){0,3}conjectur|strengthen|recover|complement|exhibit|count|enumerat|calculat|construct|describe (?:all|the)|solve (?:the|a|an) |extend the (?:result|theorem|class|work)|separat|lower[- ]bound|upper[- ]bound|(?:also )?(?:give|provide|present|construct|obtain|produce|supply|design|develop)s? .{0,90}?(?:bound|proof|formulas?\\b|formulae|characteri[sz]ation|answer|counter-?example|classification|criteri|necessary|sufficient|algorithms?\\b(?!-)|estimate|solution|expression|asymptotic|approximation|equivalen|reduction|guarantee|data structure|protocol|separation)',
);

/** Those of statistics. */
export const STATES = line('deriv|characteri[sz]|provide .{0,60}(?:bound|guarantee|rate)');

/** What is measured or reckoned is a result where the number stands, and a procedure where only the means do. */
export const RECKONS = line(
  'measur|estimat|comput|calculat|deriv|determin|constrain|infer|obtain|quantif|set (?!up)',
);

export const THEORY = line(
  'deriv\\w* .{0,60}\\b(?:formulas?|expressions?|equations?|relations?|bounds?|limits?|templates?|laws?|theory|scaling|criteri\\w+|conditions?)\\b',
);

/** “… derive, via Weingarten calculus, that the mean …” */
export const THAT = /^\w+(?:,? [^.]{0,50},?)? that (?:the|an?|for|in|at|it|this|these)\b/m;

export const RECKONED = line('measured|estimated|quantified|computed|calculated');

export const DOES = line(
  'defin|us[ei]|employ|appl[yi]|adapt|combin|rely|exploit|utili[sz]|follow|make use|build (?:up)?on|adopt|borrow|reformulat|rewrite|translat|simulat|perform|carr(?:y|ied) out|conduct|collect|sequenc|record|recruit|train|fit|model|analy[sz]|re-analy|sampl|compar|test|evaluat|assess|implement|integrat|treat|expand|select|screen|cultur|generat|monitor|track|imag|stack|benchmark|start from|start with|set up|formulat|discreti[sz]|approximat|map|parametri[sz]|handle|replac|split|decompos|enrol|survey(?:ed)|search(?:ed)? for|extract|annotat|validat|cast|set up|work with|focus on|engineer|express|purif|mutat|infect|inject|immuni[sz]|genotyp|interview|varied|vary|examin(?:e|ed) (?:the effect|how)|transform|reconstruct|stud(?:y|ied) .{0,80}\\b(?:using|by means of)|illustrat|leverag|crystalli[sz]|synthesi[sz]',
);

export const PARTS = line(
  'introduc|propos|develop|design|devis|defin|creat|formulat|outlin|construct|build|built|invent',
);

export const AIMS = line(
  'stud[yi]|investigat|consider|explor|address|aim|examin|ask|revisit|review|introduc|propos|present|develop|design|devis|describ|initiat|continu|deal|are interested|are concerned|concern|sought|seek|set out|hypothesi[sz]|wonder|analy[sz]|focus|clarif|look at|discuss|report|survey|tackl|argu|provides? (?:an?|the) ',
);
