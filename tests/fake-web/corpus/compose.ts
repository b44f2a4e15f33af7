import type { Random } from '../random';
import { empiricalAbstract, empiricalTitle } from './compose-empirical';
import { theoremAbstract, theoremTitle } from './compose-theorem';
import type { Field } from './field';
import { FIELDS } from './fields';

/** What a made-up paper says of itself. */
export interface Composed {
  title: string;
  abstract: string;
  categories: string[];
  field: Field;
}

/** A paper put together from a field's words: sensible sentences, nothing true. */
export function composePaper(random: Random): Composed {
  const field = random.weighted(FIELDS);
  const primary = random.weighted(field.primaries);
  const wanted = random.weighted([
    [0, 30],
    [1, 40],
    [2, 22],
    [3, 8],
  ]);
  const others = new Set<string>();
  for (let i = 0; i < wanted; i++) others.add(random.weighted(field.others));
  others.delete(primary);
  const categories = withAliases([primary, ...others]);
  if (field.style === 'theorem') {
    return {
      title: theoremTitle(field, random),
      abstract: theoremAbstract(field, random),
      categories,
      field,
    };
  }
  const title = empiricalTitle(field, random);
  return { title: title.text, abstract: empiricalAbstract(field, title, random), categories, field };
}

/** arXiv lists some categories under two ids and stores both. */
const TWINS: Record<string, string> = { 'cs.IT': 'math.IT', 'math.ST': 'stat.TH', 'math-ph': 'math.MP' };

function withAliases(categories: string[]): string[] {
  return categories.flatMap((id) => (TWINS[id] ? [id, TWINS[id]] : [id]));
}
