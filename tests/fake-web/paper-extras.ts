import type { Random } from './random';
import type { FakePaper } from './types';

/** Licence addresses as arXiv gives them: http, with a slash at the end. */
export const LICENCES = {
  by: 'http://creativecommons.org/licenses/by/4.0/',
  'by-sa': 'http://creativecommons.org/licenses/by-sa/4.0/',
  'by-nc-sa': 'http://creativecommons.org/licenses/by-nc-sa/4.0/',
  'by-nc-nd': 'http://creativecommons.org/licenses/by-nc-nd/4.0/',
  arxiv: 'http://arxiv.org/licenses/nonexclusive-distrib/1.0/',
  cc0: 'http://creativecommons.org/publicdomain/zero/1.0/',
  old: 'http://arxiv.org/licenses/assumed-1991-2003/',
};
export type LicenceKey = keyof typeof LICENCES;

const VENUES = [
  'Conference on Learning at Scale',
  'Symposium on Applied Inference',
  'Workshop on Small Models',
  'Meeting on Random Structures',
];
const JOURNALS = [
  'Journal of Reproducible Results',
  'Annals of Careful Measurement',
  'Letters in Open Problems',
];

/** Comments, journal reference and DOI, as often as arXiv's papers have them. */
export function makeExtras(random: Random): Pick<FakePaper, 'comments' | 'journalRef' | 'doi'> {
  const pages = random.int(6, 48);
  const figures = random.int(1, 14);
  const comments = random.pick([
    `${pages} pages, ${figures} figures`,
    `${pages} pages`,
    `Accepted at the ${random.int(3, 38)}th ${random.pick(VENUES)}`,
    `${pages} pages, ${figures} figures, comments welcome`,
    `Under review`,
  ]);
  const published = random.chance(0.12);
  const volume = random.int(2, 60);
  return {
    ...(random.chance(0.72) ? { comments } : {}),
    ...(published ? { journalRef: `${random.pick(JOURNALS)} ${volume} (2026) ${random.int(1, 999)}` } : {}),
    // 10.55555 is not a registered prefix: such a DOI leads nowhere.
    ...(random.chance(published ? 0.7 : 0.05)
      ? { doi: `10.55555/fake.${volume}.${random.int(1000, 9999)}` }
      : {}),
  };
}
