/** What a reader would call broken in a text as it is drawn, formulas apart. `count`ed ones are told, not mended. */
export type Defect =
  | 'macro'
  | 'escape'
  | 'dollar'
  | 'money as math'
  | 'tie'
  | 'dashes'
  | 'quotes'
  | 'entity'
  | 'markup'
  | 'unseen'
  | 'not NFC'
  | 'empty label'
  | 'feed prefix'
  | 'glued authors'
  | 'space';

/** Text commands that a reader should never meet: each has words or a sign for it. Written down apart from our tables. */
const KNOWN_MACROS =
  'textit emph textbf texttt textsc textrm textsf textsl textup textmd textnormal underline uline mbox hbox text ' +
  'url href path nolinkurl cite citep citet citealp citealt citeauthor citeyear parencite textcite ref eqref cref ' +
  'Cref autoref pageref label footnote thanks textsuperscript textsubscript mathrm mathbf mathit mathcal mathbb ' +
  'mathsf ensuremath ldots dots textellipsis degree degrees textdegree micro textmu LaTeX TeX LaTeXe BibTeX ' +
  'textbackslash textasciitilde textasciicircum textunderscore textregistered texttrademark copyright texteuro ' +
  'textgreater textless textbar textquotesingle textquotedbl times pm sim approx leq geq le ge to rightarrow ' +
  'alpha beta gamma delta epsilon eta theta kappa lambda mu nu pi rho sigma tau phi chi psi omega Delta Gamma ' +
  'Lambda Omega Sigma Phi infty cdot par newline noindent xspace em bf it tt sc rm sf bfseries itshape item ' +
  'begin end quad qquad hspace vspace textcolor color textquoteleft textquoteright textendash textemdash ' +
  'o O l L ss aa AA ae AE oe OE i j';
const MACRO = new RegExp(`\\\\(?:${KNOWN_MACROS.split(' ').join('|')})(?![A-Za-z])`, 'g');

const CHECKS: [Defect, RegExp][] = [
  ['macro', MACRO],
  ['escape', /\\[%&_#{}$'`"^~=.,;:!/\\ -]/g],
  // Before or behind a figure it is money.
  ['dollar', /(?<![\d.])\$(?!\s?[\d.])/g],
  ['tie', /[\p{L}.,;)]~[\p{L}\d([]/gu],
  ['dashes', /(?<![-\w])--(?=\s)|(?<=\w)--(?=\w)|(?<!-)---(?!-)/g],
  ['quotes', /``|(?<=\p{L}[.,]?)''(?!')/gu],
  ['entity', /&(?:[A-Za-z]{2,8}|#\d{1,7}|#x[\dA-Fa-f]{1,6});/g],
  [
    'markup',
    /<\/?(?:i|b|u|em|strong|su[bp]|p|br|span|div|a|sc|italic|bold|tt|code|font|h[1-6]|[uo]l|li|(?:jats|mml|xhtml):[\w-]+)(?:\s[^<>]*)?\/?>/gi,
  ],
  ['unseen', /[\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]|(?![\t\n\r])\p{Cc}/gu],
  [
    'empty label',
    /(?:^|[\n.;] ?)(?:Authors?|Comments?|Subjects?|Journal[- ]ref|Keywords?|Title|DOI):\s*(?=$|\n|[A-Z][\w-]+:)/g,
  ],
  ['glued authors', /^by (?:\p{Lu}[\p{L}.'’-]*\s){1,4}?\p{Lu}[\p{L}'’-]+,/gmu],
  ['feed prefix', /Announce Type:|^\s*Abstract:|^arXiv:\d/g],
];

/** Two words of prose, which no formula holds outside its commands. */
const PROSE = /(?<![\\\p{L}])\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u;

/**
 * What is broken in a text.
 * @param prose what is drawn as text
 * @param formulas the TeX of what was taken for formulas
 */
export function defectsOf(prose: string, formulas: readonly string[] = []): { defect: Defect; at: string }[] {
  const found = CHECKS.flatMap(([defect, pattern]) =>
    [...prose.matchAll(pattern)].map(({ index }) => ({
      defect,
      at: prose.slice(Math.max(0, index - 30), index + 30),
    })),
  );
  if (prose.normalize('NFC') !== prose) found.push({ defect: 'not NFC', at: prose.slice(0, 60) });
  for (const tex of formulas) {
    if (PROSE.test(tex.replace(/\\[A-Za-z]+\s*(?:\{[^{}]*\})?/g, ' ')))
      found.push({ defect: 'money as math', at: tex });
  }
  return found;
}

/** What cannot be mended for certain: bytes that were lost, and UTF-8 that was read as Latin-1. */
export const lossesOf = (text: string) => ({
  replaced: text.match(/\ufffd/g)?.length ?? 0,
  mojibake: text.match(/Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|â€[\u0090-\u00bf™œ˜“”¦]/g)?.length ?? 0,
});
