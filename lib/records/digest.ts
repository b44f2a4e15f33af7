import type { EngineFailure } from './engine';
import type { Place, TextRead } from './full-text';
import type { Inline } from './inline';
import type { PaperKey } from './paper';
import type { SectionName } from './sections';

/** Who chose or wrote the words: the embedded engine, a server that speaks as OpenAI's does, or the browser's own model. */
export type EngineId = 'extractive' | 'openai' | 'built-in';

/** How a statement was checked against the text it rests on. */
export type EvidenceCheck = 'verbatim' | 'supported' | 'numbers-differ' | 'unsupported';

/**
 * Where a statement stands in the source: offsets in UTF-16 units into `Paper.abstract`, or into the text that was read of a
 * section.
 */
export interface Evidence {
  /** The abstract, or a section of the paper's HTML. */
  source: 'abstract' | Place;
  start: number;
  end: number;
  /** The exact words, TeX kept. */
  quote: string;
  check: EvidenceCheck;
  /** Further sentences that a written statement rests on; of the abstract where no section is named. */
  more?: (Pick<Evidence, 'start' | 'end' | 'quote'> & { source?: Place })[];
  /** What does not agree with them. */
  findings?: Finding[];
  /** What a model that read the statement once more says against it. */
  doubt?: string;
}

/**
 * What a check found in a written statement. `said`: its words; `source`: what stands there instead, where something does.
 * `source`: it names no sentence that exists.
 */
export interface Finding {
  kind: 'number' | 'unit' | 'entity' | 'hedge' | 'scope' | 'sign' | 'comparison' | 'quote' | 'source';
  said: string;
  source?: string;
}

/** A section as a statement names it, “§5.1 Accuracy”, and its address. */
export interface SectionLink {
  label: string;
  href: string;
}

export interface Statement {
  text: string;
  evidence: Evidence;
  /** The text as drawn, where it holds mathematics. */
  inline?: Inline[];
  /** The sections that it rests on, ready to be drawn: a page is to load as little as can be. */
  sections?: SectionLink[];
  /** A word of ours set before it (“Problem:”), never part of the statement. */
  runIn?: 'problem';
}

/** Why a section holds nothing. `in-tldr`: the one sentence of its kind is the TL;DR. */
export type Absence = 'not-stated' | 'unsure' | 'short' | 'in-tldr';

export interface Section {
  statements: Statement[];
  /** Every sentence of the abstract that has this section's role, in document order. */
  spans: [start: number, end: number][];
  /** Set when there is no statement, but where a model's answer broke off before it. */
  absent?: Absence;
}

/** `short`: so few sentences that nothing can be shortened; it has a TL;DR at most. */
export type DigestState =
  | { kind: 'ready' }
  /** A model left out sections; they are named. */
  | { kind: 'partial'; missing: SectionName[]; failure: EngineFailure }
  | { kind: 'short'; sentences: number }
  | { kind: 'none'; reason: 'no-abstract' };

/** An https address in the paper's own text, and the host a reader is shown. */
export interface CodeLink {
  url: string;
  host: string;
}

/**
 * A text in the reader's language. `changed`: what no translation changes (formulas, citations, numbers) did not come back
 * as it is, or a name stopped half way, so that it is none. `terms`: what the field never says so, and what it says instead.
 */
export type Translated =
  | { kind: 'translated'; text: string; inline?: Inline[]; terms?: { said: string; as: string }[] }
  | { kind: 'untranslated' }
  | { kind: 'changed'; parts: string[] };

/** A sentence or an institution, and what became of it. `of`: its own words, TeX kept; `ofInline`: as they are drawn. */
export type TranslatedPiece = Translated & { of: string; ofInline?: Inline[] };

/** An abstract in the reader's language, sentence by sentence. */
export interface TranslatedAbstract {
  /** The abstract that it was then. */
  of: string;
  sentences: TranslatedPiece[];
  /** Why nothing came of it; its sentences are untranslated then. */
  failure?: EngineFailure;
}

/**
 * How a model's second reading of the statements went. `done`: of all that are not the paper's own sentences so many were read, so
 * many are not so, as it says, and so many that our rules had doubted are. `distrusted`: it was wrong about statements whose truth is
 * known, so that nothing it said counts.
 */
export type Reread =
  | { kind: 'done'; all: number; read: number; doubted: number; cleared: number }
  | { kind: 'distrusted' }
  | { kind: 'failed'; failure: EngineFailure };

/** What is said of one version of a paper by one engine. */
export interface Digest {
  paper: PaperKey;
  version: number;
  /** BCP 47 tag; `source` where the words are the authors' own. */
  language: string;
  engine: EngineId;
  /** Which model, or which edition of the rules. */
  model: string;
  promptVersion: string;
  /** What was read of the full text; absent where that was not asked for. */
  textRead?: TextRead;
  state: DigestState;
  /** `of` the title that it was then. Absent where that is in the language already, and where the words are the authors' own. */
  title?: Translated & { of: string };
  /** Where the reader asked for it, and it is not in the language already. */
  abstract?: TranslatedAbstract;
  /** Institutions of its authors, asked for with the abstract. */
  affiliations?: TranslatedPiece[];
  /** Where the reader wants its statements read once more. */
  reread?: Reread;
  sections: Record<SectionName, Section>;
  /** What sets the scene, and what belongs to no row (code and data, the order of the paper): folded on cards. */
  background: Statement[];
  /** Where the abstract says that code or data can be had. */
  code: CodeLink[];
  tags: string[];
  /** Epoch milliseconds. */
  madeAt: number;
}

/** A digest of what stands on a page, which need not tell its version; what is told in words beside it is left out. */
export type PageDigest = Omit<Digest, 'version' | 'abstract' | 'affiliations' | 'reread'>;
