import { canonicalId, categoryById } from '../../../papers/categories';
import { subjectId } from '../../../papers/preprint-subjects';
import { type Field, MACHINE_LEARNING, OTHER_FIELDS } from './lexicon';

/** What decides which tags a paper may have. */
export interface Place {
  key: string;
  primary: string;
  categories: readonly string[];
}

/** Categories that say no more of a paper than that it fits no other. */
const VAGUE = new Set(['cs.OH', 'cs.GL', 'math.GM', 'math.HO', 'physics.gen-ph', 'q-bio.OT', 'stat.OT']);

const LEARNING = new Set(MACHINE_LEARNING.scope);

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

/** By the names in their scopes. */
const FIELDS = new Map<string, Field[]>();
for (const field of [MACHINE_LEARNING, ...OTHER_FIELDS]) {
  for (const name of field.scope) FIELDS.set(name, [...(FIELDS.get(name) ?? []), field]);
}

/** The fields whose topics a paper may have. One without a known category is judged by its source. */
export function fieldsOf({ key }: Place, categories: readonly string[]): Set<Field> {
  const server = /^(?:bio|med)rxiv(?=:)/.exec(key)?.[0];
  const names = categories.flatMap((id) => {
    const category = categoryById(id);
    return category ? [category.id, category.archive] : [server ?? 'biorxiv'];
  });
  const scopes = names.length > 0 ? names : [server ?? 'unfiled'];
  return new Set(scopes.flatMap((name) => FIELDS.get(name) ?? []));
}
