/** Words before a full stop, in lower case and without it, that tell whether the stop ends a sentence. */
const words = (list: string) => new Set(list.split(' '));

/** No sentence ends after these, whatever follows. */
export const NEVER_END = words(
  'e.g eg i.e ie vs cf c.f viz resp approx w.r.t wrt a.k.a dr prof mr mrs ms ca incl esp fig figs eq eqs eqn eqns thm',
);

/** A sentence ends after these only before a word that begins sentences: names follow them, too. */
export const SELDOM_END = words(
  'al inc ltd co corp jr sr st mt univ dept proc rev phys lett math conf natl acad sci comm ann inst amer soc ' +
    'trans astron astrophys appl comput theor nucl mech suppl nat spp sp subsp',
);

/** These belong to the number, letter or formula that follows. */
export const BEFORE_NUMBER = words(
  'no nos nr sec secs sect ref refs tab prop lem def cor app ch chap vol vols p pp ' +
    'art alg ex ver v jan feb mar apr jun jul aug sep sept oct nov dec',
);
