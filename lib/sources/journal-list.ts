import type { Day } from '../records/paper';

export type JournalGroup =
  | 'general'
  | 'plos'
  | 'nature'
  | 'science'
  | 'cell'
  | 'medicine'
  | 'machine-learning';

export interface ListedJournal {
  name: string;
  /** The address of its feed. */
  feed: string;
  publisher: string;
  group: JournalGroup;
  /**
   * The last day on which somebody is on record as having got a feed with entries there. Absent where it is only listed by
   * several readers of feeds: such an address may have moved.
   */
  seen?: Day;
  /** Host permissions its answers lead over, besides its own host's. */
  hosts?: string[];
}

/**
 * Journals a reader can add with one click. Addresses and days are from public records, read 2026-10; none could be asked
 * from here. PLOS: the form is that of its own server (PLOS/wombat, `/feed/atom`); PLOS ONE, Biology and Genetics 2025-12-15,
 * Medicine (25 entries with abstracts) 2026-06-24, Global Public Health 2026-06-08. Nature: RDF; Nature 2025-12-15, Nature
 * Machine Intelligence 2026-09-19, a sister's form 2026-10-04. Science: 2025-12-15, Science Robotics 2026-09-19. eLife
 * 2026-10-04. JMLR 2026-09-19 (205 items, their day is a year alone). NEJM and The BMJ 2025-12-15, The Lancet 2026-06-08.
 * TMLR has no feed (its list of papers is a page of 3.4 MB), so it is not here.
 */
const PLOS: [name: string, path: string, seen?: Day][] = [
  ['PLOS ONE', 'plosone', '2026-06-08'],
  ['PLOS Medicine', 'plosmedicine', '2026-06-24'],
  ['PLOS Biology', 'plosbiology', '2025-12-15'],
  ['PLOS Computational Biology', 'ploscompbiol'],
  ['PLOS Genetics', 'plosgenetics', '2025-12-15'],
  ['PLOS Pathogens', 'plospathogens'],
  ['PLOS Neglected Tropical Diseases', 'plosntds'],
  ['PLOS Global Public Health', 'globalpublichealth', '2026-06-08'],
  ['PLOS Digital Health', 'digitalhealth'],
  ['PLOS Climate', 'climate'],
  ['PLOS Water', 'water'],
  ['PLOS Sustainability and Transformation', 'sustainabilitytransformation'],
  ['PLOS Mental Health', 'mentalhealth'],
  ['PLOS Complex Systems', 'complexsystems'],
];

const NATURE: [name: string, path: string, seen?: Day][] = [
  ['Nature', 'nature', '2025-12-15'],
  ['Nature Communications', 'ncomms'],
  ['Scientific Reports', 'srep'],
  ['Nature Medicine', 'nm'],
  ['Nature Methods', 'nmeth'],
  ['Nature Biotechnology', 'nbt'],
  ['Nature Genetics', 'ng'],
  ['Nature Immunology', 'ni'],
  ['Nature Neuroscience', 'neuro'],
  ['Nature Cancer', 'natcancer'],
  ['Nature Microbiology', 'nmicrobiol'],
  ['Nature Catalysis', 'natcatal'],
  ['Nature Machine Intelligence', 'natmachintell', '2026-09-19'],
  ['Nature Computational Science', 'natcomputsci'],
  ['Nature Biomedical Engineering', 'natbiomedeng'],
  ['npj Digital Medicine', 'npjdigitalmed'],
];

const SCIENCE: [name: string, code: string, seen?: Day][] = [
  ['Science', 'science', '2025-12-15'],
  ['Science Advances', 'sciadv'],
  ['Science Translational Medicine', 'stm'],
  ['Science Immunology', 'sciimmunol'],
  ['Science Robotics', 'scirobotics', '2026-09-19'],
];

const CELL: [name: string, path: string][] = [
  ['Cell', 'cell'],
  ['Cancer Cell', 'cancer-cell'],
  ['Cell Reports', 'cell-reports'],
  ['Cell Systems', 'cell-systems'],
  ['Current Biology', 'current-biology'],
  ['Immunity', 'immunity'],
  ['Molecular Cell', 'molecular-cell'],
  ['Neuron', 'neuron'],
];

const OTHERS: [group: JournalGroup, publisher: string, name: string, feed: string, seen?: Day][] = [
  ['general', 'eLife', 'eLife', 'https://elifesciences.org/rss/recent.xml', '2026-10-04'],
  [
    'general',
    'National Academy of Sciences',
    'PNAS',
    'https://www.pnas.org/action/showFeed?type=etoc&feed=rss&jc=pnas',
  ],
  [
    'medicine',
    'Massachusetts Medical Society',
    'The New England Journal of Medicine',
    'https://www.nejm.org/action/showFeed?type=etoc&feed=rss&jc=nejm',
    '2025-12-15',
  ],
  [
    'medicine',
    'Elsevier',
    'The Lancet',
    'https://www.thelancet.com/rssfeed/lancet_current.xml',
    '2026-06-08',
  ],
  [
    'medicine',
    'Elsevier',
    'The Lancet Digital Health',
    'https://www.thelancet.com/rssfeed/landig_current.xml',
  ],
  [
    'medicine',
    'Elsevier',
    'The Lancet Infectious Diseases',
    'https://www.thelancet.com/rssfeed/laninf_current.xml',
  ],
  ['medicine', 'Elsevier', 'The Lancet Oncology', 'https://www.thelancet.com/rssfeed/lanonc_current.xml'],
  ['medicine', 'BMJ', 'The BMJ', 'https://www.bmj.com/rss.xml', '2025-12-15'],
  ['medicine', 'BMJ', 'BMJ Open', 'https://bmjopen.bmj.com/rss/current.xml', '2026-06-08'],
  ['medicine', 'American Medical Association', 'JAMA', 'https://jamanetwork.com/rss/site_3/67.xml'],
  [
    'machine-learning',
    'JMLR',
    'Journal of Machine Learning Research',
    'https://www.jmlr.org/jmlr.xml',
    '2026-09-19',
  ],
  [
    'machine-learning',
    'AI Access Foundation',
    'Journal of Artificial Intelligence Research',
    'https://www.jair.org/index.php/jair/gateway/plugin/WebFeedGatewayPlugin/atom',
    '2026-09-19',
  ],
  [
    'machine-learning',
    'MIT Press',
    'Computational Linguistics',
    'https://direct.mit.edu/rss/site_1000003/1000004.xml',
    '2026-09-19',
  ],
  [
    'machine-learning',
    'IEEE',
    'IEEE Transactions on Pattern Analysis and Machine Intelligence',
    'https://ieeexplore.ieee.org/rss/TOC34.XML',
    '2026-09-19',
  ],
];

const dated = (seen: Day | undefined) => (seen ? { seen } : {});

export const JOURNALS: readonly ListedJournal[] = [
  ...PLOS.map(
    ([name, path, seen]): ListedJournal => ({
      name,
      feed: `https://journals.plos.org/${path}/feed/atom`,
      publisher: 'PLOS',
      group: 'plos',
      ...dated(seen),
    }),
  ),
  ...NATURE.map(
    ([name, path, seen]): ListedJournal => ({
      name,
      feed: `https://www.nature.com/${path}.rss`,
      publisher: 'Springer Nature',
      group: 'nature',
      // Its pages hand readers over to there and back, for a cookie they need not take.
      hosts: ['https://idp.nature.com/*'],
      ...dated(seen),
    }),
  ),
  ...SCIENCE.map(
    ([name, code, seen]): ListedJournal => ({
      name,
      feed: `https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=${code}`,
      publisher: 'American Association for the Advancement of Science',
      group: 'science',
      ...dated(seen),
    }),
  ),
  ...CELL.map(
    ([name, path]): ListedJournal => ({
      name,
      feed: `https://www.cell.com/${path}/inpress.rss`,
      publisher: 'Cell Press',
      group: 'cell',
    }),
  ),
  ...OTHERS.map(
    ([group, publisher, name, feed, seen]): ListedJournal => ({
      name,
      feed,
      publisher,
      group,
      ...dated(seen),
    }),
  ),
];
