const WORK =
  '(?:\\w+ )?(?:paper|work|article|study|letter|note|thesis|survey|review|report|manuscript|contribution)';
/** What a quotation that stands alone can do without: where it is said, and what it only ties to the text before. */
const OPENERS = new RegExp(
  `^(?:(?:in|through|with|within|throughout) (?:this|the present|the current|our) ${WORK}|here(?:in)?|to this (?:end|aim|purpose)|to that end|for this (?:purpose|reason)|(?:(?:in order )?to (?:\\w+ly )?\\w+|addressing|tackling|bridging|filling|building (?:up)?on) (?:this|these|those|that|the (?:above|aforementioned|former)|such|so)\\b[^,]{0,90}|(?:motivated|inspired|driven) by (?:this|these|that|the above)\\b[^,]{0,80}|in (?:response|light of (?:this|these)[^,]{0,40})|against this (?:background|backdrop)|therefore|thus|hence|consequently|accordingly|(?:more )?specifically|more precisely|in particular|finally|moreover|furthermore|additionally|in addition|instead|now)`,
  'i',
);
const CONTRAST =
  /^(?:however|nevertheless|nonetheless|unfortunately|yet|but|still|on the other hand|despite this|despite these [^,]{0,60})/i;

/** After a comma anything may follow; without one only what begins a main clause. */
const COMMA = /^,\s+/;
const CLAUSE = /^\s+(?=(?:we|i|it|our|the authors?)\s)/;

function skip(sentence: string, opener: RegExp): number {
  const match = opener.exec(sentence);
  if (!match) return 0;
  const rest = sentence.slice(match[0].length);
  const gap = COMMA.exec(rest) ?? CLAUSE.exec(rest);
  return gap ? match[0].length + gap[0].length : 0;
}

/**
 * How many characters of stock phrase a sentence begins with: 15 for “In this paper, we propose X.”, 0 for most.
 * @param kind `statement`: what ties it to the paper or the text before; `problem`: what sets it against the text before
 */
export function openerLength(sentence: string, kind: 'statement' | 'problem'): number {
  let length = 0;
  // Stock phrases come in twos: “To this end, in this paper, we …”.
  for (let i = 0; i < 3; i++) {
    const more = skip(sentence.slice(length, length + 240), kind === 'statement' ? OPENERS : CONTRAST);
    if (more === 0) break;
    length += more;
  }
  return length;
}
