/** What feeds of journals dress text in: HTML, and JATS, from which publishers make it. Names without prefix. */
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A paragraph begins and ends with these. */
export const BLOCKS: ReadonlySet<string> = new Set(
  words(
    `p div section article aside header footer main blockquote pre table tr ul ol li dl dt dd figure figcaption hr sec
    abstract address center list list-item disp-quote`,
  ),
);

/** A paragraph of its own, and what it says goes before the next: “Background: ”. */
export const HEADINGS: ReadonlySet<string> = new Set(words('h1 h2 h3 h4 h5 h6 title'));

/** What stands in these is no text. */
export const UNREAD: ReadonlySet<string> = new Set(
  words(
    'script style template noscript iframe object embed svg math canvas audio video form button select textarea head',
  ),
);

/** Everything else that is markup. What is not here (`P<FDR` is read as an element) is text. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...BLOCKS,
  ...HEADINGS,
  ...UNREAD,
  ...words(
    `html body a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label link mark meta
    nobr q s samp small source span strike strong sub sup time tbody td th thead tfoot caption col colgroup tt u var wbr
    picture track param area map base xref ext-link italic bold sc monospace underline overline roman sans-serif
    inline-formula disp-formula tex-math alternatives inline-graphic graphic fig label uri email named-content
    styled-content break xml`,
  ),
]);
