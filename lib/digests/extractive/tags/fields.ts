import { canonicalId, categoryById } from '../../../papers/categories';
import { subjectId } from '../../../papers/preprint-subjects';
import type { Field, Lexicon } from './lexicon';

/** What decides which tags a paper may have. */
export interface Place {
  key: string;
  primary: string;
  categories: readonly string[];
}

/** Categories that say no more of a paper than that it fits no other. */
const VAGUE = new Set(['cs.OH', 'cs.GL', 'math.GM', 'math.HO', 'physics.gen-ph', 'q-bio.OT', 'stat.OT']);

/** The scope of machine learning in the lexicon. */
const LEARNING = new Set([
  'cs.LG',
  'stat.ML',
  'cs.CL',
  'cs.CV',
  'cs.AI',
  'cs.NE',
  'cs.RO',
  'cs.IR',
  'cs.MA',
  'cs.SD',
  'eess.AS',
  'eess.IV',
]);

/** Whether a category is one of machine learning. */
export const isLearning = (category: string): boolean => LEARNING.has(category);

/** The known categories and preprint servers' subjects of a paper, primary first, none twice. */
export function categoriesOf({ primary, categories }: Place): string[] {
  return [...new Set([primary, ...categories].flatMap(knownCategory))];
}

function knownCategory(id: string): string[] {
  if (categoryById(id)) return [canonicalId(id)];
  const subject = subjectId(id);
  return subject && subject !== 'all' ? [subject] : [];
}

/** The tag of a category that is no field of machine learning: its id, `math.PR`; a server's subject is `cell-biology`. */
export function subjectTag(category: string): string | undefined {
  if (VAGUE.has(category) || isLearning(category)) return undefined;
  return categoryById(category) ? category : category.replaceAll('_', '-');
}

/** The fields whose topics a paper may have. One without a known category is judged by its source. */
export function fieldsOf({ key }: Place, categories: readonly string[], { byScope }: Lexicon): Set<Field> {
  const server = /^(?:bio|med)rxiv(?=:)/.exec(key)?.[0];
  const names = categories.flatMap((id) => {
    const category = categoryById(id);
    return category ? [category.id, category.archive] : [server ?? 'biorxiv'];
  });
  const scopes = names.length > 0 ? names : [server ?? 'unfiled'];
  return new Set(scopes.flatMap((name) => byScope.get(name) ?? []));
}
