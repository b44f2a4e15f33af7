import type { Section } from '../../../papers/latexml';
import { closingOf } from '../../extractive/full-text/headings';

/** What a section is there for, as a model's reading goes; the most telling first where not all fit. */
export const KINDS = [
  'conclusion',
  'introduction',
  'results',
  'limits',
  'method',
  'discussion',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Told by the heading of the whole section: “5.2 Model comparison” stands among the results. */
const BY_HEADING: [Kind | 'never', RegExp][] = [
  [
    'never',
    /\brelated\b|\bprior work\b|\bbackground\b|\bpreliminar|\bnotations?\b|\backnowledg|\bfunding\b|\bavailability\b|\bcompeting\b|\bauthor contributions?\b|\breferences\b|\bappendi|\bsupplement|相关工作|致谢|附录/,
  ],
  ['introduction', /^intro|\boverview\b|\bcontributions?\b|引言|绪论/],
  [
    'results',
    /\bresults?\b|\bexperiment|\bevaluat|\bfindings?\b|\banalys[ie]s\b|\bablation|\bsimulations?\b|\bperformance\b|\bcase stud|\bobservations\b|实验|结果/,
  ],
  [
    'method',
    /\bmethod|\bapproach|\bmodels?\b|\barchitecture|\bframework|\balgorithm|\bproposed\b|\bmaterials?\b|\btheory\b|\bsetup\b|\bdata\b|\bdesign\b|\bformulation\b|\bproblem\b|方法|模型/,
  ],
];

/** What is no part of what a paper says: that it was left out tells nobody anything. */
export const isThanks = ({ place }: Section): boolean =>
  /\backnowledg|\bfunding\b|\bcompeting\b|\bconflicts? of interest|\bauthor contributions?\b|致谢/i.test(
    place.title,
  );

/** @returns undefined for what is never read: appendices, related work, thanks */
export function kindOf(section: Section): Kind | undefined {
  const top = topOf(section);
  if (section.appendix) return undefined;
  const title = top.within ? top.place.title.toLowerCase() : '';
  const said = BY_HEADING.find(([, pattern]) => pattern.test(title))?.[0];
  if (said === 'never') return undefined;
  const closing = closingOf(section);
  if (closing) return closing === 'impact' ? 'limits' : closing;
  if (said) return said;
  // Theorems are what their papers found.
  return section.theorems.length > 0 ? 'results' : 'other';
}

/** The section that is part of no other; the paper itself for what stands before any. */
export function topOf(section: Section): Section {
  let top = section;
  while (top.within?.within) top = top.within;
  return top;
}
