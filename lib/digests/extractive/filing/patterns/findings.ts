/** A result that its own first words announce. */
export const ANNOUNCED =
  /^(?:\w+,? )?(?:our|the|this|a|one) (?:\w+ )?(?:main |key |first |second |principal |central )?(?:results?|theorem|corollary|lower bound|upper bound|bounds?|proof shows) (?:\w+ )?(?:is|are|states?|shows?|says?|gives?|impl(?:y|ies)|holds?|extends?|improves?|generali[sz]es?|matches|becomes)\b|\b(?:main|key) (?:technical )?(?:results?|theorem|contribution|finding)\b|^(?:this|it|which) (?!(?:\w+ )?(?:model|method|approach|framework|algorithm|system|scheme|workflow)\b)(?:\w+ )?(?:improves|generali[sz]es|strengthens|extends|matches|settles|answers|resolves|disproves|confirms|refutes|implies|yields|gives|contrasts|shows|proves|is (?:optimal|sharp|tight|best possible|inherent|in contrast))\b/;

/** What holds, and when. */
export const HOLDS =
  /^(?:for|at|when|if|in the (?:limit|case)|under|above|below|beyond) [^,]{0,80}(?:\$|[<>=≤≥])|\b(?:if and only if|provided(?: that)?|whenever|as long as|for (?:all|every|any|each|almost every|sufficiently|generic)|up to (?:\w+ )*(?:factors?|constants?|isomorphism|logarithm)|best possible|there (?:is|are|exists?)|(?:every|each|all|no) (?:\w+ ){1,6}(?:is|are|has|have)|(?:remains?|stays?) (?:\w+ly )?(?:valid|consistent|optimal|stable|bounded|unbiased|efficient)|(?:is|are) (?:\w+ly |also |not |in fact |still |only |then )*(?:optimal|sharp|tight|inherent|unavoidable|undecidable|decidable|unique|finite|infinite|bounded|unbounded|equivalent|isomorphic|convex|consistent|efficient|ergodic|normal|achievable|complete|hard|impossible|possible|necessary|sufficient|invariant|trivial|rational|valid|stable|unstable|asymptotic|realised|realized|minimax)|\w+-(?:complete|hard)|does not (?:vanish|hold|depend|help|exist|extend|converge|follow|obey)|cannot be (?:improved|replaced|weakened|removed|reduced|lowered|avoided|relaxed|extended)|can fail|may (?:strictly )?(?:differ|fail|turn|enlarge)|vanish(?:es)?|coincides?|converges?|diverges?|admits?|implies|attains?|follows?\b|holds?\b|fails?\b|suffices?|decays?|grows? (?:as|like)|scales? (?:as|like|with)|is settled|increases from|falls? from)\b|\}?\$?-(?:complete|hard)\b|[ωω]\(|\\(?:omega|theta|tilde\{?o\}?|mathcal\{o\})\(|\bo\(/;

/** What an algorithm costs and reaches. */
export const COSTS =
  /\b(?:requires? (?:only|at most|no)|runs? in|running time|takes? .{0,40}\btime|uses? .{0,40}\b(?:space|bits|queries|samples|memory)|in (?:\S+ )?(?:linear|polynomial|logarithmic|constant|quadratic|near-linear|sublinear|the same update) (?:\w+ )?time|(?:update|query|worst-case|preprocessing) time|approximation (?:factor|ratio|guarantee)|sample complexity|\bregret\b|guarantee(?:s|ing)?|also reports?)\b/;

/** Results of trials, in numbers or against others. */
export const MEASURED =
  /\b(?:(?:higher|lower|larger|smaller|better|worse|fewer|narrower|wider|shorter|longer|faster|stronger|weaker|(?:more|less) \w+)\b.{0,80}\bthan|doubled?|halved?|tripled?|inflated?|outperforms?|exceeds?|reduc(?:es?|ed) .{0,60}\bby\b|improv(?:es?|ed) .{0,60}\b(?:by|over)|compared (?:to|with)|coverage|negligible bias|(?:numerical |simulation |extensive |real-data )*(?:experiments?|simulations?|results?|applications?|studies|analyses) (?:\S+ ){0,25}?(?:show|demonstrat|confirm|indicat|reveal|illustrat|validat|support|corroborat|suggest)\w*|agree(?:s|ment)? with|consistent with)\b/;

export const FIGURES =
  /\b\d+ (?:of|out of) (?:the )?\d+\b|\bby (?:about |nearly |roughly |almost |over )?(?:an? |one |two )?(?:thirds?|half|quarter|tenth|orders?)\b|\d\s?\\?%|\d\.\d|\bper ?cent\b|\bfactor of (?:\d|two|three|ten|about)|(?:=|\\approx|\\simeq|\\sim|~)\s?\$?-?\d[\d.]|(?:±|\\pm)\s?\d*[\d.]\d/;

/** What things do, and how they compare. */
export const BEHAVES =
  /\b(?:reveals?|shows?|indicates?|increas(?:es?|ed)|decreas(?:es?|ed)|reduc(?:es?|ed)|enhanc(?:es?|ed)|suppress(?:es|ed)?|persist(?:s|ed)?|depend(?:s|ed)?|scal(?:es?|ed) (?:as|with)|collapse[sd]?|reproduce[sd]?|explain(?:s|ed)?|correlate[sd]?|exhibit(?:s|ed)?|r[io]se[sn]?|f[ae]lls?|fell|gr[eo]ws?|grew|vanish(?:es|ed)?|disappear(?:s|ed)?|develop(?:s|ed)? (?:an?|the)|appear(?:s|ed)|emerge[sd]?|occur(?:s|red)|induce[sd]?|promote[sd]?|inhibit(?:s|ed)?|elicit(?:s|ed)?|led to|leads? to|result(?:s|ed) in|modulate[sd]?|prevent(?:s|ed)?|accumulate[sd]?|saturate[sd]?|deviate[sd]?|differ(?:s|ed)?|bends?|binds?|rotates?|drives?|dominate[sd]?|higher|lower|larger|smaller|greater|fewer|stronger|weaker|faster|slower|more than|less than|significant(?:ly)?)\b/;

/** What a thing is able to do, which is as often how it is made as how it fares. */
export const ABLE =
  /\b(?:allows?|enables?|provides?(?! (?:\w+ )?evidence)|offers?|supports?|facilitates?|makes? it possible|permits?|ensures?|is able to|is capable of|can be (?:applied|extended|used))\b/;
