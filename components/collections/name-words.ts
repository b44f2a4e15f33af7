import { MOST_COLLECTIONS, MOST_NAME_LETTERS, type NameProblem } from '../../lib/records/collection';
import { m } from '../../lib/words';

const PROBLEMS: Record<NameProblem, () => string> = {
  empty: () => m.collection_unnamed(),
  'too-long': () => m.collection_name_long({ count: MOST_NAME_LETTERS }),
  taken: () => m.collection_name_taken(),
  'too-many': () => m.collections_too_many({ count: MOST_COLLECTIONS }),
};

/** Why a name cannot be kept. */
export const nameWords = (why: NameProblem): string => PROBLEMS[why]();
