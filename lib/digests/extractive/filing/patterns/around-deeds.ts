/** A finding told after the means: “we use X to show that …”, “we study X and prove …”, “…, finding that …”. */
export const FINDS_LATER =
  /\b(?:and|we|which|that|,|;) (?:\w+ly |also |then |further |thus |hence |we )*(?:f[io]u?nd|shows?|showed|prov(?:e|ed)|demonstrated?(?! (?:the|its|our|their) (?:\S+ )?(?:utility|performance|capabilit|effectiveness|versatility|use|feasibility|applicab))|conclude|confirm(?:ed)?|reveals?|observed?|establish(?:ed)?|rule out|discovered?|identified|obtain(?:ed)?|derive|detected) |(?<!^)\bto (?:show|prove|establish|rule out|demonstrate|conclude) |, (?:show|find|demonstrat|yield|reveal|giv|improv|achiev|reach|outperform|reduc|confirm|prov|indicat|result)\w*ing\b/;

export const FIGURE =
  /(?:=|±|\\pm|\\sim|\\approx|\\simeq|~|[<>≤≥]|\\leq?|\\geq?)\s?\$?[-+]?\d|\d(?:\.\d+)?\s?(?:\\?%|per ?cent|fold|-fold|times)|\b\d+\.\d+\b/;

export const MEANS = /\b(?:by|from|using|with|via|through|based on|on the basis of)\b/;

/** Most sentences hold none of these, and need no closer look. */
export const SPEAKS =
  /\b(?:we|i|authors?|paper|work|study|article|letter|note|thesis|survey|review|report|manuscript|contribution|chapter|tutorial|research|document|perspective|essay) /;

/** Words between “we” and the verb that only tie a sentence to the one before. */
export const LINKS =
  /\b(we|authors?) (?:therefore|instead|here|subsequently|finally|lastly|accordingly|consequently)\b,?/g;

/** “The operators that we study”: a word on what is meant, not what is done. */
export const ASIDES =
  /\b(?:that|which|whom|as) we (?:\w+ly )?(?:study|studied|consider|considered|use|used|call|term|propose|proposed|introduce|introduced|develop|developed)\b/g;

/** What is put forward as a means, not as an explanation. */
export const TOOLS =
  /\b(?:methods?|approach|algorithms?|framework|scheme|protocol|procedure|technique|estimator|tests?|model|workflow|pipeline|strategy|tool|system|architecture|metric|measure|network|classifier|experiment|priors?)\b/;

/** What is put forward beside what is derived. */
export const EITHER = /\b(?:propos|introduc|develop|construct)/;
