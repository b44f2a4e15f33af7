/** The words of one field, from which papers are made up. */
interface CommonField {
  /** Primary categories with weights. */
  primaries: [category: string, weight: number][];
  /** Categories its papers are also listed in, with weights. */
  others: [category: string, weight: number][];
  /** The wider area, as in “a standard tool in …”. */
  area: string;
}

/** A field whose papers build and measure. */
export interface EmpiricalField extends CommonField {
  style: 'empirical';
  /** Singular noun phrases: the topic. */
  topics: string[];
  /** Plural noun phrases: what is worked on. */
  objects: string[];
  /** Clauses: what goes wrong. */
  troubles: string[];
  /** Earlier remedies (plural), each with what they lack. */
  remedies: [remedy: string, lack: string][];
  /** A method as a title names it, and as a sentence describes it. */
  methods: [title: string, description: string][];
  /** Whole sentences: how it works. */
  steps: string[];
  /** What it was tried on. */
  trials: string[];
  /** What is measured, and which way is good. */
  measures: [measure: string, better: 'higher' | 'lower'][];
  /** What a cheaper method needs less of. */
  cost: string;
  /** Clauses: what else was found. */
  findings: string[];
  /** Clauses: what follows. */
  lessons: string[];
}

/** A field whose papers prove. `{B}` stands for a bound, `{k}` for a small number. */
export interface TheoremField extends CommonField {
  style: 'theorem';
  /** For titles: `Mixing Times`. */
  aspects: string[];
  /** For titles: `Random Walks on Trees`. */
  subjects: string[];
  /** For titles: `with Heavy Tails`. */
  conditions: string[];
  /** Whole sentences: the setting. */
  settings: string[];
  /** Whole sentences: what was known or open. */
  known: string[];
  /** Clauses: what is proved. */
  theorems: string[];
  /** Noun phrases: by what means. */
  tools: string[];
  /** Clauses: what follows. */
  corollaries: string[];
}

export type Field = EmpiricalField | TheoremField;
