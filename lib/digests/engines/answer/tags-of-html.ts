/** A tag, with its attributes: no text of a person's looks like one with them. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>/gi;
const ATTRIBUTE = /\s[\w:-]+\s*=/;

/**
 * Names that are HTML's, without those that papers on language write as tokens: `<s>`, `<mask>`, `<unk>`, `<think>`.
 */
const NAMES: ReadonlySet<string> = new Set(
  (
    'a b i p q u body button code dd del details div dl dt em embed form h1 h2 h3 h4 h5 h6 head html iframe img input ins ' +
    'kbd li link meta object ol pre script section select span strong style sub summary sup svg table tbody td textarea th ' +
    'thead tr ul video'
  ).split(' '),
);
/** These part the words beside them. */
const BLOCKS = /^(?:p|div|li|t[rdh]|h\d)$/i;

/**
 * A text without the tags of HTML that `stripMarkup` leaves, which takes them in pairs and fewer of them; what stood in them
 * stays. `a < b` and `<unk>` stay.
 */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(TAG, (tag, slash, name: string, rest: string) => {
    const isTag = ATTRIBUTE.test(rest) || (NAMES.has(name.toLowerCase()) && rest.trim() === '');
    // `a <b and c>` compares, and `<p>` alone is a mean.
    if (!isTag || (name.length === 1 && slash === '' && rest === '')) return tag;
    return BLOCKS.test(name) ? ' ' : '';
  });
}
