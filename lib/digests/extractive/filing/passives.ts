import { FINDS_LATER } from './deeds';
import type { Field } from './field';
import { type Kind, passive } from './sign';

const IT_IS =
  /\bit (?:is|was) (?:\w+ly |also |then |further |in particular )*(?:shown|show|proved|proven|found|established|argued|demonstrated|observed|verified)\b|\bit (?:\w+ )?(?:turns out|follows|emerges|transpires) (?:that|to)\b|\bturns? out to\b/;
const FOUND = passive(
  'shown|proved|proven|established|found|observed|detected|confirmed|identified|demonstrated|excluded|ruled out|seen|rejected|achieved|deduced|settled|resolved|disproved|refuted|recovered|attained|attributed to|correlated|explained by|driven by|reduced by|increased by|enhanced by|suppressed|disrupted|impaired|abolished',
);
/** In papers that prove things. */
const DERIVED = passive(
  'derived|determined|computed|characteri[sz]ed|classified|obtained|given|constructed|improved|generali[sz]ed|extended|bounded|solved',
);
const DONE = passive(
  'used|employed|applied|performed|carried out|conducted|computed|calculated|measured|estimated|collected|recorded|sequenced|recruited|simulated|modell?ed|fitted|fit|trained|selected|analy[sz]ed|re-?analy[sz]ed|reconstructed|prepared|synthesi[sz]ed|grown|cultured|integrated|solved|handled|treated|implemented|sampled|decomposed|assessed|compared|screened|quantified|acquired|generated|suspended|inoculated|exposed to|digiti[sz]ed|immobili[sz]ed|built|designed|adjusted|calibrated|maintained|optimi[sz]ed|presented (?:with|either|at|in)|conceptuali[sz]ed|evaluated|tested|examined in|monitored|isolated from|purified|mixed|combined|reduced to|replaced by|split|mapped|discreti[sz]ed|parametri[sz]ed|propagated|stacked|matched|incubated|characteri[sz]ed (?:using|with)|randomi[sz]ed|obtained (?:\\w+ly )?(?:from|by|using|with|via|through)|derived (?:from|by|using|via)|determined (?:\\w+ )?(?:from|by|using|via)|inferred (?:from|using|with)|developed|entered|targeted for|taken|introduced to|imputed|approximated|smoothed|corrected|annealed|injected|heated|cooled|irradiated|stained|extracted|amplified|transfected|normali[sz]ed|weighted|filtered|chosen|linearised|linearized|dissected|housed|fed|labelled|labeled',
);
/** “The solution is computed using …” */
const RECKONED_BY =
  /\b(?:computed|calculated|solved|evaluated|estimated|approximated|discreti[sz]ed|obtained numerically) (?:\w+ )?(?:by|using|via|with|by means of)\b/;
/** “… was associated with a higher rate” */
const ASSOCIATED =
  /\b(?:was|were) (?:\w+ly |also |not )*(?:associated|correlated) with\b|\b(?:significantly|strongly|weakly|positively|negatively|inversely) (?:associated|correlated)\b/;
/** Theorems of statistics. */
const STATED = passive('(?:derived|obtained|given|established) (?:for|under|when|if|uniformly)');
const OUTCOME_WORDS =
  /\b(?:significantly|higher|lower|larger|smaller|greater|fewer|stronger|weaker|more than|less than|increased|decreased|agreement)\b|\bp ?[<=]|\d\s?\\?%/;

const STUDIED = passive(
  'studied|investigated|considered(?=[,.;]|$| (?:in|under|here|where|with)\\b)|analy[sz]ed|explored|examined|presented|reported|proposed|introduced|developed|computed|discussed|addressed|described|revisited',
);

/** Whether a sentence says what is studied, in the passive. @param lower lower-cased */
export const isStudied = (lower: string) =>
  STUDIED.test(lower) &&
  !/\b(?:widely|often|commonly|extensively|usually|typically|frequently|generally) \w+ed\b/.test(lower);

/** “It is shown that …”, “It turns out that …”. @param lower lower-cased */
export const isShown = (lower: string) => IT_IS.test(lower);

/** What is told to have been done or found, with no word on who did it. */
export function kindOfPassive(lower: string, field: Field): Kind | undefined {
  const done = DONE.test(lower);
  const found = FOUND.test(lower) || ASSOCIATED.test(lower);
  if (found && !done) return 'result';
  if (field === 'theorem' || field === 'theory') {
    if (!found && RECKONED_BY.test(lower)) return 'method';
    if (found || DERIVED.test(lower)) return 'result';
  } else if (field === 'statistics' && STATED.test(lower)) return 'result';
  else if (found) return undefined;
  if (!done || OUTCOME_WORDS.test(lower) || FINDS_LATER.test(lower)) return undefined;
  return 'method';
}
