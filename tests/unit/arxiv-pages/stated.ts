/** What each capture of a page states of its paper or its list, read off its source by eye. */
export interface StatedPaper {
  id: string;
  version?: number;
  title: string;
  /** Whole characters of the abstract, how it begins and how it ends. */
  abstract: [number, string, string];
  /** How many, the first and the last. */
  authors: [number, string, string];
  primary?: string;
  categories: string[];
  dois: string[];
}

const FRESH: StatedPaper = {
  id: '0704.0615',
  title: 'A fresh look at maximum parsimony',
  abstract: [69, 'This paper has been withdrawn', 'in one of the figures.'],
  authors: [2, 'Bruen, Trevor', 'Bryant, David'],
  primary: 'q-bio.PE',
  categories: ['q-bio.PE'],
  dois: [],
};

const JUNCTIONS: StatedPaper = {
  id: 'hep-th/9901001',
  title: 'String Junctions and Their Duals in Heterotic String Theory',
  abstract: [165, 'We explicitly give the correspondence', 'compactified on $S^2$.'],
  authors: [1, 'Imamura, Yosuke', 'Imamura, Yosuke'],
  primary: 'hep-th',
  categories: ['hep-th'],
  dois: ['10.1143/PTP.101.1155'],
};

/** By the name of the capture. */
export const STATED: Record<string, StatedPaper> = {
  'fulltext/latexml-oxide-0.7.6_2312.17527v1_2026-09_front-matter-fragment.html': {
    id: '2312.17527',
    version: 1,
    title: 'Data-Driven Template-Free Invariant Generation',
    abstract: [1791, 'Automatic verification of concurrent programs', 'variety of concurrent programs.'],
    authors: [4, 'Yuan Xia', 'Srivatsan Ravi'],
    primary: 'cs.PL',
    categories: ['cs.PL'],
    dois: [],
  },
  'pages/0704.0615_withdrawn-v3.derived.html': { ...FRESH, version: 3 },
  'pages/0704.0615v1_newer-version-withdrawn.derived.html': { ...FRESH, version: 1 },
  'pages/1411.4413_long-author-list_mathjax-title.derived.html': {
    id: '1411.4413',
    version: 1,
    title: String.raw`Observation of the rare $B^0_s\to\mu^+\mu^-$ decay from the combined analysis of CMS and LHCb data`,
    abstract: [694, 'A joint measurement is presented', 'several theories beyond the SM.'],
    authors: [2830, 'Khachatryan, V.', 'Pesen, E.'],
    primary: 'hep-ex',
    categories: ['hep-ex', 'hep-ph'],
    dois: ['10.1038/nature14474'],
  },
  // The head alone: no table, and so no category.
  'pages/1902.02534_2023_head-only.html': {
    id: '1902.02534',
    version: 2,
    title:
      'Crowdsourcing open citations with CROCI -- An analysis of the current status of open citations, and a proposal',
    abstract: [672, 'In this paper, we analyse', 'the Crowdsourced Open Citations Index.'],
    authors: [3, 'Heibi, Ivan', 'Shotton, David'],
    categories: [],
    dois: [],
  },
  'pages/2106.09608_2021-12_old-chrome.html': {
    id: '2106.09608',
    version: 2,
    title: 'Learning Knowledge Graph-based World Models of Textual Environments',
    abstract: [1225, 'World models improve', 'importance of each of our\ncontributions.'],
    authors: [2, 'Ammanabrolu, Prithviraj', 'Riedl, Mark O.'],
    primary: 'cs.LG',
    categories: ['cs.LG', 'cs.AI', 'cs.CL'],
    dois: [],
  },
  'pages/2609.22268_2026-09_cond-mat_v1_new-chrome.html': {
    id: '2609.22268',
    version: 1,
    title: 'Efficient spectral Galerkin framework for nonlinear transient heat transfer in finite domains',
    abstract: [1809, 'Accurately modelling', 'under the Apache 2.0 license.'],
    authors: [3, 'Andrieux, Théo', 'Upadhyay, Manas V.'],
    primary: 'cond-mat.mtrl-sci',
    categories: ['cond-mat.mtrl-sci'],
    dois: [],
  },
  'pages/hep-th-9901001_old-style-id_latest-v3.derived.html': { ...JUNCTIONS, version: 3 },
  'pages/hep-th-9901001v1_old-version.derived.html': { ...JUNCTIONS, version: 1 },
};
