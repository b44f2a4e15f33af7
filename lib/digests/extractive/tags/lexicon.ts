import type { Locale } from '../../../words/locales';

type Names = Readonly<Partial<Record<string, string>>>;
/** Names of tags by their ids: topics, categories, preprint servers’ subjects. A language without its own has the English ones. */
export type TagNames = Readonly<Partial<Record<Locale, Names>> & { en: Names }>;

/** The topics of one field and what names them. */
export interface Field {
  /** Categories (`math.PR`), archives (`math`) whose papers it may tag; `biorxiv` and `medrxiv`; `unfiled` for papers whose field is not known. */
  scope: string[];
  /** By topic: terms, parted by commas, under their weight. One of no weight only keeps shorter ones in it from counting. */
  topics: Record<string, Partial<Record<string, string>>>;
}

/** What tags are found with. Not part of any script: the package holds it as a file (`assets/tags/lexicon`). */
export interface Lexicon {
  learning: Field;
  /** Fields by the names in their scopes, that of machine learning among them. */
  byScope: ReadonlyMap<string, readonly Field[]>;
  names: TagNames;
}

/** What the build makes of `assets/tags`: fields by the names of their files, and all names of tags. */
export interface TagFile {
  fields: Readonly<Record<string, Field>>;
  names: TagNames;
}

const LEARNING = 'machine-learning';

/**
 * Terms weigh 2 where they name the topic and 1 where they only hint at it, but for those of
 * machine learning, whose weights are finer
 * @throws Error where machine learning is not among them
 */
export function lexiconOf({ fields, names }: TagFile): Lexicon {
  const learning = fields[LEARNING];
  if (!learning) throw new Error('a lexicon without machine learning');
  const byScope = new Map<string, Field[]>();
  for (const field of [learning, ...Object.values(fields).filter((each) => each !== learning)]) {
    for (const name of field.scope) byScope.set(name, [...(byScope.get(name) ?? []), field]);
  }
  return { learning, byScope, names };
}
