import type { Inline } from './inline';

/** Where in a paper's HTML something stands: `6`, `Conclusion`, and the id its address ends in. */
export interface Place {
  number?: string;
  title: string;
  anchor?: string;
}

/** Words of the paper's own, letter by letter. */
export interface Passage {
  /** Formulas as the TeX that LaTeXML kept of them, `$…$`. */
  text: string;
  /** The text as drawn, where it holds mathematics. */
  inline?: Inline[];
  /** Of a sentence its section; of a theorem the theorem itself. */
  place: Place;
}

/** What was found in a paper's HTML. */
export type FullText =
  | {
      kind: 'read';
      /** Those that were looked through: they conclude, discuss or limit, or state theorems. */
      places: Place[];
      /** How many sections conclude, discuss or limit. */
      sections: number;
      /** Sentences of these that claim, limit or look ahead. */
      outlook: Passage[];
      /** The main ones first; of each its title is “Theorem 2.1 (SLLN), §2 Main results”. */
      theorems: Passage[];
      /** How many there are of the kind that is listed. */
      stated: number;
    }
  /** The conversion failed, or left next to nothing. */
  | { kind: 'broken' }
  /** Not made by arXiv: the authors' own HTML, whose sections nobody can tell. */
  | { kind: 'foreign' };

/** Every kind of `Unread`. */
export const UNREAD = [
  'none',
  'offline',
  'timeout',
  'too-large',
  'cut-off',
  'elsewhere',
  'busy',
  'status',
] as const satisfies Unread['kind'][];

/** Why arXiv's HTML of a paper did not come. `none`: there is none. */
export type Unread =
  | { kind: 'none' | 'offline' | 'timeout' | 'too-large' | 'cut-off' | 'elsewhere' }
  /** arXiv wants less for a while. */
  | { kind: 'busy'; status: number }
  | { kind: 'status'; status: number };

/** Of a section what a model is given: all of its text, or what its budget holds. */
export interface TextSection {
  place: Place;
  /** Its paragraphs, an empty line between two; formulas as TeX in dollar signs. */
  text: string;
  /** There is more of it. */
  part?: true;
}

/** A section whose text, or that of the sections inside it, was read: all of it, or a part. */
export type ReadPlace = Place & { part?: true };

/** Why a model that was to read the full text got the abstract alone. `no-room`: it cannot take more. */
export type AbstractAlone = Unread['kind'] | 'broken' | 'foreign' | 'no-room';

/** What of a paper's HTML a model read beside the abstract. */
export type TextRead =
  | {
      kind: 'sections';
      /** Of the HTML, that of the paper's version. */
      address: string;
      /** The paper's sections, those inside them not named apart. */
      read: ReadPlace[];
      leftOut: Place[];
    }
  | { kind: 'abstract'; because: AbstractAlone };

/** The same with the text itself. */
export type TextGiven =
  | (Extract<TextRead, { kind: 'sections' }> & { sections: TextSection[] })
  | Extract<TextRead, { kind: 'abstract' }>;
