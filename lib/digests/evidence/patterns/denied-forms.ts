/** Words that a beginning turns into their contrary: the beginning, and the words. */
const FORMS = `
un changed affected altered paired biased aligned labelled labeled supervised constrained bounded conditional correlated related reliable successful stable safe equal even fair expected usual common necessary restricted ordered observed observable detected tested trained balanced blinded verified confirmed supported suitable desirable favourable favorable avoidable ambiguous decidable determined identified identifiable known certain clear treated vaccinated informed structured weighted adjusted interrupted
in dependent effective efficient complete consistent sufficient accurate visible sensitive variant active feasible tractable definite adequate appropriate coherent compatible compressible elastic homogeneous equivalent separable distinguishable
im possible perfect practical precise probable mature plausible permeable
ir relevant reversible regular rational reducible
dis continuous similar connected honest proportionate
non linear zero negative trivial empty convex periodic local uniform parametric interactive adaptive adiabatic perturbative relativistic commutative abelian thermal invasive monotone monotonic stationary smooth singular standard specific coding toxic smokers
mis classified aligned labelled labeled specified calibrated
`;

/** Each with its contrary, as patterns of whole words. */
export const DENIED_FORMS: [one: string, other: string][] = FORMS.trim()
  .split('\n')
  .flatMap((line) => {
    const [beginning = '', ...words] = line.split(' ');
    return words.map((word): [string, string] => [`(?<!-)${word}(?:ly)?`, `${beginning}-?${word}(?:ly)?`]);
  })
  .concat([
    ['features?', 'featureless'],
    ['satisf(?:ying|actory)', 'unsatisf(?:ying|actory)'],
  ]);
