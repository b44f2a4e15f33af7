import { any, passive } from './shape';

/** “It is shown that …”, “It turns out that …”. */
export const IT_IS =
  /\bit (?:is|was) (?:\w+ly |also |then |further |in particular )*(?:shown|show|proved|proven|found|established|argued|demonstrated|observed|verified)\b|\bit (?:\w+ )?(?:turns out|follows|emerges|transpires) (?:that|to)\b|\bturns? out to\b/;

/** What was found. */
export const FOUND = any([
  passive(
    'shown|proved|proven|established|found|observed|detected|confirmed|identified|demonstrated|excluded|ruled out|seen|rejected|achieved|deduced|settled|resolved|disproved|refuted|recovered|attained|attributed to|correlated|explained by|driven by|reduced by|increased by|enhanced by|suppressed|disrupted|impaired|abolished',
  ),
  /\b(?:was|were) (?:\w+ly |also |not )*(?:associated|correlated) with\b|\b(?:significantly|strongly|weakly|positively|negatively|inversely) (?:associated|correlated)\b/,
]);

/** In papers that prove things. */
export const DERIVED = passive(
  'derived|determined|computed|calculated|evaluated|characteri[sz]ed|classified|obtained|given|constructed|improved|generali[sz]ed|extended|bounded|solved',
);

/** What was done. */
export const DONE = passive(
  'used|employed|applied|performed|carried out|conducted|computed|calculated|measured|estimated|collected|recorded|sequenced|recruited|simulated|modell?ed|fitted|fit|trained|selected|analy[sz]ed|re-?analy[sz]ed|reconstructed|prepared|synthesi[sz]ed|grown|cultured|integrated|solved|handled|treated|implemented|sampled|decomposed|assessed|compared|screened|quantified|acquired|generated|suspended|inoculated|exposed to|digiti[sz]ed|immobili[sz]ed|built|designed|adjusted|calibrated|maintained|optimi[sz]ed|presented (?:with|either|at|in)|conceptuali[sz]ed|evaluated|tested|examined in|monitored|isolated from|purified|mixed|combined|reduced to|replaced by|split|mapped|discreti[sz]ed|parametri[sz]ed|propagated|stacked|matched|incubated|characteri[sz]ed (?:using|with)|randomi[sz]ed|obtained (?:\\w+ly )?(?:from|by|using|with|via|through)|derived (?:from|by|using|via)|determined (?:\\w+ )?(?:from|by|using|via)|inferred (?:from|using|with)|developed|entered|targeted for|taken|introduced to|imputed|approximated|smoothed|corrected|annealed|injected|heated|cooled|irradiated|stained|extracted|amplified|transfected|normali[sz]ed|weighted|filtered|chosen|linearised|linearized|dissected|housed|fed|labelled|labeled',
);

/** “The solution is computed using …” */
export const RECKONED_BY =
  /\b(?:computed|calculated|solved|evaluated|estimated|approximated|discreti[sz]ed|obtained numerically) (?:\w+ )?(?:by|using|via|with|by means of)\b/;

/** Theorems of statistics. */
export const STATED = passive('(?:derived|obtained|given|established) (?:for|under|when|if|uniformly)');

/** A procedure that tells what came of it is none. */
export const OUTCOME_WORDS =
  /\b(?:significantly|higher|lower|larger|smaller|greater|fewer|stronger|weaker|more than|less than|increased|decreased|agreement)\b|\bp ?[<=]|\d\s?\\?%/;

/** What is studied. */
export const STUDIED = passive(
  'studied|investigated|considered(?=[,.;]|$| (?:in|under|here|where|with)\\b)|analy[sz]ed|explored|examined|presented|reported|proposed|introduced|developed|computed|discussed|addressed|described|revisited',
);

/** “is widely studied”: by others. */
export const WIDELY =
  /\b(?:widely|often|commonly|extensively|usually|typically|frequently|generally) \w+ed\b/;

/** Where a condition begins. */
export const CONDITION = /,? (?:if|when|whenever|provided|once|unless|as long as|whose)\b/;
