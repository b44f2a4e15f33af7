/** Texts of our own with every defect that feeds are known for, and what a reader is to see; formulas are `□`. */
export const SOUP: [source: string, seen: string][] = [
  [
    '\\textit{In vitro} and \\textbf{in \\emph{vivo}} with \\texttt{run\\_all}',
    'In vitro and in vivo with run_all',
  ],
  [
    'A \\textsc{Gull}-based method for \\underline{all} of $\\mathbb{R}^n$',
    'A Gull-based method for all of □',
  ],
  ['We reach 95\\% on R\\&D data \\#1 for \\$5 at x\\_y', 'We reach 95% on R&D data #1 for $5 at x_y'],
  [
    'reduces pricing MAE from $17.7K to $569 and removes it',
    'reduces pricing MAE from $17.7K to $569 and removes it',
  ],
  [
    'between $2,632 (95% CI $1,900–$3,100) and $6,263 per year',
    'between $2,632 (95% CI $1,900–$3,100) and $6,263 per year',
  ],
  ['US$5 or 4€ a day, where $x_1 < \\$7$', 'US$5 or 4€ a day, where □'],
  ['Theorem~1 and Fig.~2 of Li et~al.\\ (2020)', 'Theorem 1 and Fig. 2 of Li et al. (2020)'],
  ['pages 3--5 --- or so --- and Hardy--Littlewood', 'pages 3–5 — or so — and Hardy–Littlewood'],
  ["``double'' and `single' quotes, 5'' wide", "“double” and ‘single’ quotes, 5'' wide"],
  [
    'as \\citet{halder2025stable} ask, using \\citep[see][]{a,b} and \\cite{}',
    'as [halder2025stable] ask, using [a, b] and',
  ],
  ['by Lemma~\\ref{lem:a} and \\eqref{eq:b}\\label{c}', 'by Lemma [lem:a] and [eq:b]'],
  [
    'tuned models\\footnote{Code at \\url{https://a.org/~x}.} win',
    'tuned models (Code at https://a.org/~x) win',
  ],
  [
    '\\href{https://a.org/b\\_c}{Here} and \\url{https://a.org}',
    'Here (https://a.org/b_c) and https://a.org',
  ],
  [
    'CO\\textsubscript{2} at 10\\textsuperscript{-5}\\,Pa, 20\\degree C, 5\\,\\micro m',
    'CO₂ at 10⁻⁵ Pa, 20°C, 5 µm',
  ],
  ['\\LaTeX{} and \\TeX, and so on \\ldots', 'LaTeX and TeX, and so on …'],
  [
    'of 0.30 \\pm 0.04 at \\sqrt{T} in O(1/\\epsilon) for \\mathrm{MSE}',
    'of 0.30 ± 0.04 at √T in O(1/ε) for MSE',
  ],
  ['{\\bf Background:} {\\em E. coli} {B}ayesian 1{,}000', 'Background: E. coli Bayesian 1,000'],
  ['We give \\begin{itemize} \\item one \\item two \\end{itemize}', 'We give • one • two'],
  [
    'Erd\\H{o}s, G\\"odel, Fran\\c{c}ois, {\\L}ukasz, Poincare\u0301',
    'Erdős, Gödel, François, Łukasz, Poincaré',
  ],
  ['a &amp;lt; b, &amp;amp; it&#x27;s &quot;so&quot;&nbsp;&mdash; R&amp;D', 'a < b, & it\'s "so" — R&D'],
  [
    '<jats:title>Abstract</jats:title><jats:p>In <jats:italic>E. coli</jats:italic></jats:p>',
    'Abstract In E. coli',
  ],
  [
    '<p>We saw 10<sup>5</sup> cells/cm<sup>2</sup>,<br/>twice.</p><p>So <b>we</b> did.</p>',
    'We saw 10⁵ cells/cm², twice. So we did.',
  ],
  ['an over\u00advi\u200bew of the patients\u0092 records', 'an overview of the patients’ records'],
  ['They are discussed.\nKeywords:', 'They are discussed.'],
  ['the \\lca{} of \\systemname', 'the \\lca{} of \\systemname'],
  ['a line\nthat breaks\nanywhere', 'a line that breaks anywhere'],
];
