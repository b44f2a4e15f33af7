/** What a number is said to be: not more, not less, or about so much. */
export type Bound = 'most' | 'least' | 'about';

const BEFORE: [Bound, RegExp][] = [
  [
    'most',
    /(?:至多|最多|不超过|不多于|(?<!不)(?:小于|低于|少于|短于)|不到|不足|up to|at most|(?<!below )(?:upper[- ])?bounded (?:from above )?by|upper bound of|(?:no|not) more than|(?<!\b(?:no|not) )(?:less|fewer|lower|smaller) than|as (?:much|many|high|large|few|low|little|fast) as|max(?:imum)?(?: of)?|peak(?: of)?|(?<![a-z])(?:within|under|below|upto)|[<≤])=?\s*(?:an? |the )?[$€£¥]?-?$/i,
  ],
  [
    'least',
    /(?:至少|最少|不少于|不低于|(?<!不)(?:大于|高于|超过|多于|长于|逾)|at least|bounded (?:from )?below by|lower bound of|(?:no|not) (?:less|fewer) than|(?:more|greater|higher|larger) than|min(?:imum)?(?: of)?|exceed(?:s|ed|ing)?|upwards? of|(?<![a-z])(?:over|above|beyond)|[>≥])=?\s*(?:an? |the )?[$€£¥]?-?$/i,
  ],
  [
    'about',
    /(?:大?约[为有]?|大概|接近|将近|近|about|approximately|approx\.?|around|roughly|nearly|almost|close to|on the order of|of order|an? estimated|estimated(?: at)?|circa|(?<![a-z])ca\.?|[~≈≃])\s*(?:an? |the )?[$€£¥]?-?$/i,
  ],
];
const AFTER: [Bound, RegExp][] = [
  ['least', /^\s?(?:\+(?!\s?\d|\/)|\S{0,8}\s?or (?:more|above|higher|larger|longer|better))/],
  ['most', /^\s?\S{0,8}\s?or (?:less|fewer|below|lower|smaller)/],
];

const LOOSE = /(?:^|[^a-z])(?:over|above|beyond|under|below|within)\s*(?:an? |the )?[$€£¥]?-?$/i;

/** Whether the bound before a number may be something else: “over 16 weeks”, “within 24 h”. */
export const isLoose = (before: string): boolean => LOOSE.test(before);

/** The bound that stands around a number. At most 40 signs before it and 20 after are given. */
export function boundOf(before: string, after: string): Bound | undefined {
  return (
    BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ??
    AFTER.find(([, pattern]) => pattern.test(after))?.[0]
  );
}

/** Any word by which a text bounds a number, wherever it stands. */
export const BOUNDED: Record<Bound, RegExp> = {
  most: /up to|at most|more than|less than|fewer than|as (?:much|many|high|large|few|low|little|fast) as|maxim|max\b|peak|within|under|below|best|upper|[<≤]|or (?:less|fewer)|bounded|limit|could|may\b|might|\b(?:fell|falls?|drop\w*|rose|rises?|reach\w*|down|worst|even) /i,
  least:
    /at least|more than|less than|fewer than|greater|higher than|larger than|exceed|over\b|above|beyond|minim|lower bound|upward|[>≥+]|or (?:more|above|higher)|surpass|\bfrom \S+ (?:\w+ )?on\b|onwards?|beginning with/i,
  about:
    /about|approx|around|roughly|nearly|almost|close to|order|estimat|circa|ca\.|[~≈≃]|some\b|more than|less than|over\b|under\b|up to|at least/i,
};
