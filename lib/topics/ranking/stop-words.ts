/** Everyday words, and those that stand in any abstract: they tell nothing of what a reader cares for. */
export const STOP_WORDS =
  'an the this that these those it its we our us they their them he she his her you your one two three ' +
  'is are was were be been being am do does did done doing has have had having can could may might must shall should will would ' +
  'of in on at to for from with without by as into onto over under between among through during via per within across against toward towards upon about above below after before ' +
  'and or but nor not no so if than then thus hence while when where which who whom whose what why how because since although though however therefore moreover furthermore ' +
  'both each every all any some such same other another more most less least many much few several only also too very even still yet just here there ' +
  'up down out off again further once own etc ie eg et al ' +
  'paper work study show shows shown propose proposed proposes present presented presents introduce introduced introduces demonstrate demonstrates result results using used use uses based new novel approach first second ' +
  'well often well known given find found provide provides provided achieve achieves consider considered ' +
  'mathbb mathcal mathrm mathbf mathfrak mathsf frac sqrt leq geq le ge cdot ldots dots infty sim approx textit textbf emph';
