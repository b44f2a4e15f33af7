import type { Identified } from '../../../lib/papers/same-work';
import { facts } from '../invented';

/** A paper of a pair: its key, title and first author; DOIs it states behind. */
export type Sketch = [key: string, title: string, author: string, ...dois: string[]];

export function sketched([key, title, author, ...dois]: Sketch): Identified {
  const colon = key.indexOf(':');
  const source = key.slice(0, colon) as Identified['source'];
  const id = key.slice(colon + 1);
  const authors = author === '' ? [] : author.split('; ').map((name) => ({ name }));
  const own = /^10\./.test(id) ? [id] : [];
  return { ...facts({ id }), key: `${source}:${id}`, source, title, authors, dois: [...own, ...dois] };
}

const A = 'arxiv:2606.00001';
const B = 'biorxiv:10.1101/2026.06.01.123456';
const M = 'medrxiv:10.1101/2026.06.02.654321';
const J = 'journal:10.1371/journal.pmed.1004321';
const J2 = 'journal:10.1038/s41586-026-01234-5';
const GUID = 'journal:https://jmlr.org/papers/v27/26-1.html';
const T = 'Sorting Noisy Keys with Few Comparisons';
const N = 'Ada Nilsdotter';

/** One work, and why. */
export const SAME: [why: string, Sketch, Sketch][] = [
  ['itself', [A, T, N], [A, 'Renamed in version 2', 'Bo Tervo']],
  [
    'arXiv states the DOI',
    [A, T, N, '10.1371/journal.pmed.1004321'],
    [J, 'Otherwise called there', 'Bo Tervo'],
  ],
  ['in capitals', [A, T, N, '10.1371/JOURNAL.PMED.1004321'], [J, 'Else', 'Bo']],
  ['with the resolver', [A, T, N, 'https://doi.org/10.1371/journal.pmed.1004321'], [J, 'Else', 'Bo']],
  ['with the old resolver', [A, T, N, 'http://dx.doi.org/10.1371/journal.pmed.1004321'], [J, 'Else', 'Bo']],
  ['with a prefix', [A, T, N, 'doi:10.1371/journal.pmed.1004321'], [J, 'Else', 'Bo']],
  ['with a stop behind', [A, T, N, '10.1371/journal.pmed.1004321.'], [J, 'Else', 'Bo']],
  ['bioRxiv states it', [B, T, N, '10.1038/s41586-026-01234-5'], [J2, 'Else', 'Bo']],
  ['a version of bioRxiv’s', [B, T, N], [A, 'Else', 'Bo', '10.1101/2026.06.01.123456v2']],
  [
    'a page of bioRxiv’s',
    [B, T, N],
    [A, 'Else', 'Bo', 'https://www.biorxiv.org/content/10.1101/2026.06.01.123456v2.full'],
  ],
  [
    'bioRxiv’s PDF',
    [B, T, N],
    [A, 'Else', 'Bo', 'https://www.biorxiv.org/content/10.1101/2026.06.01.123456v2.full.pdf'],
  ],
  ['an old number of bioRxiv’s', ['biorxiv:10.1101/857789', T, N], [A, 'Else', 'Bo', '10.1101/857789v3']],
  [
    'bioRxiv’s new prefix',
    ['biorxiv:10.64898/2026.05.19.726321', T, N],
    [A, 'Else', 'Bo', '10.64898/2026.05.19.726321v1'],
  ],
  ['arXiv’s own DOI', [A, T, N], [J, 'Else', 'Bo', '10.48550/arXiv.2606.00001']],
  [
    'arXiv’s own DOI of a version',
    [A, T, N],
    [J, 'Else', 'Bo', 'https://doi.org/10.48550/arxiv.2606.00001v3'],
  ],
  [
    'an old id of arXiv’s',
    ['arxiv:hep-th/9901001', T, N],
    [J, 'Else', 'Bo', '10.48550/arXiv.hep-th/9901001'],
  ],
  [
    'both name the article',
    [A, T, N, '10.1038/s41586-026-01234-5'],
    [B, 'Else', 'Bo', '10.1038/S41586-026-01234-5'],
  ],
  ['the same two', [A, T, N], [B, T, N]],
  ['two servers of one house', [B, T, N], [M, T, N]],
  ['a journal without DOIs', [A, T, N], [GUID, T, N]],
  ['a journal that names no publisher of the preprint’s', [A, T, N, '10.1145/3580305.3599001'], [J2, T, N]],
  ['case', [A, T.toUpperCase(), N], [B, T.toLowerCase(), N]],
  ['a stop at the end', [A, `${T}.`, N], [J, T, N]],
  ['a hyphen', [A, 'Non-linear Walks on Random Graphs', N], [J, 'Nonlinear walks on random graphs', N]],
  ['quotation marks', [A, 'On “Noisy” Keys and their Uses', N], [J, 'On "noisy" keys and their uses', N]],
  ['an apostrophe', [A, "Zipf's Law for Noisy Keys", N], [J, 'Zipf’s law for noisy keys', N]],
  ['dashes of TeX', [A, 'Keys---Noisy and Otherwise', N], [J, 'Keys — noisy and otherwise', N]],
  ['a subtitle', [A, 'TIDE: Sorting Noisy Keys', N], [J, 'TIDE — Sorting noisy keys', N]],
  ['an ampersand', [A, 'Noise \\& Order in Large Lists', N], [J, 'Noise and order in large lists', N]],
  ['an entity', [A, 'Noise &amp; Order in Large Lists', N], [J, 'Noise & Order in Large Lists', N]],
  ['accents of TeX', [A, 'Schr\\"odinger Operators on Trees', N], [J, 'Schrödinger operators on trees', N]],
  ['accents left out', [A, 'Poincaré Inequalities on Trees', N], [J, 'Poincare inequalities on trees', N]],
  [
    'composed and not',
    [A, 'Poincare\u0301 Inequalities on Trees', N],
    [J, 'Poincar\u00e9 inequalities on trees', N],
  ],
  ['Greek by name', [A, '$\\alpha$-synuclein in Noisy Cells', N], [B, 'Alpha-synuclein in noisy cells', N]],
  ['Greek by letter', [A, '$\\alpha$-synuclein in Noisy Cells', N], [B, 'α-synuclein in noisy cells', N]],
  [
    'mathematical letters',
    [A, 'Walks on $\\mathbb{Z}^2$ that Remember', N],
    [J, 'Walks on ℤ² that remember', N],
  ],
  [
    'bold mathematical letters',
    [A, 'The Class NP and its Neighbours', N],
    [J, 'The class 𝐍𝐏 and its neighbours', N],
  ],
  ['formulas', [A, 'Photolysis of CO$_2$ in Thin Air', N], [B, 'Photolysis of CO₂ in thin air', N]],
  ['markup', [A, 'Growth of E. coli in Noisy Light', N], [B, 'Growth of <i>E. coli</i> in noisy light', N]],
  [
    'jats',
    [A, 'Growth of E. coli in Noisy Light', N],
    [J, 'Growth of <jats:italic>E. coli</jats:italic> in noisy light', N],
  ],
  ['ligatures', [A, 'Efficient Filters for Flows', N], [J, 'Eﬃcient ﬁlters for ﬂows', N]],
  ['full-width letters', [A, 'Sorting Noisy Keys in Ｊａｖａ', N], [J, 'Sorting noisy keys in Java', N]],
  ['gaps', [A, 'Sorting  Noisy\n Keys with Few Comparisons', N], [J, T, N]],
  ['dressed words', [A, '\\textsc{Tide}: Sorting \\emph{Noisy} Keys', N], [J, 'Tide: sorting noisy keys', N]],
  ['a Chinese title', [A, '一种用于噪声排序的投票方法', '张伟'], [J, '一种用于噪声排序的投票方法', '张 伟']],
  ['initials', [A, T, N], [J, T, 'A. Nilsdotter']],
  ['initials behind', [A, T, N], [J, T, 'Nilsdotter A']],
  ['two initials behind', [A, T, 'Ada B. Nilsdotter'], [J, T, 'Nilsdotter AB']],
  ['a comma', [A, T, N], [J, T, 'Nilsdotter, Ada']],
  ['a comma and initials', [A, T, 'Ada B. Nilsdotter'], [J, T, 'Nilsdotter, A. B.']],
  ['a second name left out', [A, T, 'Ada Bea Nilsdotter'], [J, T, N]],
  ['known by the second name', [A, T, 'A. Bea Nilsdotter'], [J, T, 'Bea Nilsdotter']],
  ['a particle', [A, T, 'Jan van der Berg'], [J, T, 'van der Berg, J.']],
  ['a particle behind', [A, T, 'Jan van der Berg'], [J, T, 'Berg, Jan van der']],
  ['a particle in capitals', [A, T, 'Jan van der Berg'], [J, T, 'Jan Van Der Berg']],
  ['an umlaut', [A, T, 'Jörg Müller'], [J, T, 'Joerg Mueller']],
  ['an umlaut left out', [A, T, 'Jörg Müller'], [J, T, 'J Muller']],
  ['TeX in a name', [A, T, 'J\\"org M\\"uller'], [J, T, 'Jörg Müller']],
  ['strokes', [A, T, 'Søren Łukasz'], [J, T, 'Soren Lukasz']],
  ['a suffix', [A, T, 'Jonathan A. Karr Jr.'], [J, T, 'Karr, Jonathan A., Jr.']],
  ['an Irish name', [A, T, "Bo O'Neil"], [J, T, 'O’Neil B']],
  ['a double name', [A, T, 'Ada Smith-Jones'], [J, T, 'Smith Jones, Ada']],
  ['given names with a hyphen', [A, T, 'Jean-Pierre Serre'], [J, T, 'J.-P. Serre']],
  ['the family name first', [A, T, 'Wei Zhang'], [J, T, 'Zhang Wei']],
  ['the family name first, two syllables', [A, T, 'Xiao-Ming Zhang'], [J, T, 'Zhang Xiaoming']],
  ['the family name first, and initials', [A, T, 'Zhang Wei'], [J, T, 'W. Zhang']],
  ['names in capitals', [A, T, 'ADA NILSDOTTER'], [J, T, N]],
  ['a collaboration', [A, T, 'ATLAS Collaboration; Ada Bell'], [J, T, 'The ATLAS Collaboration']],
  ['a collaboration left out', [A, T, 'ATLAS Collaboration; Ada Bell'], [J, T, 'Bell, A.']],
  ['both a comment', [A, 'Comment on “Sorting Noisy Keys”', N], [J, 'Comment on "Sorting noisy keys"', N]],
  ['a short title with the DOI', [A, 'Deep learning', N, J2.slice(8)], [J2, 'Deep learning', N]],
];

/** Two works, and why. */
export const DIFFERENT: [why: string, Sketch, Sketch][] = [
  ['another first author', [A, T, N], [J, T, 'Bo Tervo']],
  ['another of that family', [A, T, 'Jo Karr'], [J, T, 'Max Karr']],
  ['another initial', [A, T, 'J. Karr'], [J, T, 'M. Karr']],
  ['other initials', [A, T, 'J. A. Karr'], [J, T, 'A. B. Karr']],
  ['one’s family is the other’s given name', [A, T, 'Li Wei'], [J, T, 'Wei Zhang']],
  ['nearly swapped', [A, T, 'Adam Scott'], [J, T, 'Scott Adams']],
  ['another collaboration', [A, T, 'ATLAS Collaboration'], [J, T, 'CMS Collaboration']],
  [
    'other Chinese names',
    [A, '一种用于噪声排序的投票方法', '张伟'],
    [J, '一种用于噪声排序的投票方法', '王伟'],
  ],
  ['no authors', [A, T, ''], [J, T, '']],
  ['no author there', [A, T, N], [J, T, '']],
  ['another title', [A, T, N], [J, `${T}, Revisited`, N]],
  ['part two', [A, `${T}: Part I`, N], [J, `${T}: Part II`, N]],
  [
    'another number',
    [A, 'Sorting Keys in 2 Dimensions Fast', N],
    [J, 'Sorting keys in 3 dimensions fast', N],
  ],
  ['a sign', [A, 'Rare Decays of the $B^+$ Meson Seen', N], [J, 'Rare decays of the $B^-$ meson seen', N]],
  ['another letter', [A, 'Noise in $\\alpha$ Helices of Cells', N], [J, 'Noise in β helices of cells', N]],
  ['one title inside the other', [A, 'Sorting Noisy Keys', N], [J, T, N]],
  ['two papers of arXiv’s', [A, T, N], ['arxiv:2606.00002', T, N]],
  ['two papers of arXiv’s with one DOI', [A, T, N, J.slice(8)], ['arxiv:2606.00002', T, N, J.slice(8)]],
  ['two papers of bioRxiv’s', [B, T, N], ['biorxiv:10.1101/2026.06.03.111111', T, N]],
  ['two articles', [J, T, N], [J2, T, N]],
  ['two articles, one of which names the other', [J, T, N], [J2, T, N, J.slice(8)]],
  ['another article of that publisher', [A, T, N, '10.1371/journal.pmed.9999999'], [J, T, N]],
  ['its correction', [A, T, N], [J, `Correction to: ${T}`, N]],
  ['its correction, which names it', [J2, T, N], [GUID, `Correction: ${T}`, N, J2.slice(8)]],
  ['its author correction', [A, T, N], [J, `Author Correction: ${T}`, N]],
  ['its erratum', [A, T, N, J.slice(8)], [J, `Erratum to “${T}”`, N]],
  ['its erratum behind', [A, T, N, J.slice(8)], [J, `${T}: Erratum`, N]],
  ['its retraction', [B, T, N, J.slice(8)], [J, `RETRACTED: ${T}`, N]],
  ['its retraction note', [B, T, N, J.slice(8)], [J, `Retraction Note: ${T}`, N]],
  ['a concern', [B, T, N, J.slice(8)], [J, `Expression of Concern: ${T}`, N]],
  ['a comment on it', [A, T, N, J.slice(8)], [J, `Comment on “${T}”`, N]],
  ['a reply', [A, `Comment on “${T}”`, N], [J, `Reply to “Comment on ${T}”`, N]],
  ['a response', [A, T, N], [J, `Response to: ${T}`, N]],
  ['editorials', [J, 'Editorial', N], [GUID, 'Editorial', N]],
  ['introductions', [A, 'Introduction', N], [J, 'Introduction', N]],
  [
    'introductions to issues',
    [A, 'Introduction to the Special Issue', N],
    [GUID, 'Introduction to the special issue', N],
  ],
  ['two words', [A, 'Deep Learning', N], [J, 'Deep learning', N]],
  ['three short words', [A, 'On the Sun', N], [J, 'On the Sun', N]],
  ['a short Chinese title', [A, '深度学习综述', '张伟'], [J, '深度学习综述', '张伟']],
  ['a title of signs', [A, '???', N], [J, '!!!', N]],
  ['no title', [A, '', N], [J, '', N]],
  ['DOIs of which one begins the other', [A, 'One', N, '10.1038/s41586-026-01234'], [J2, 'Two', N]],
  ['versions that are no versions', [A, 'One', N, '10.5555/abcv2'], ['journal:10.5555/abc', 'Two', N]],
  ['arXiv’s DOI of another', [A, T, N], [J, 'Else', 'Bo', '10.48550/arXiv.2606.00012']],
];
