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
      /** How many sections conclude, discuss or limit. */
      sections: number;
      /** Sentences of these that claim, limit or look ahead. */
      outlook: Passage[];
      /** The main ones first; of each its title is “Theorem 2.1 (SLLN)”. */
      theorems: Passage[];
      /** How many there are of the kind that is listed. */
      stated: number;
    }
  /** The conversion failed, or left next to nothing. */
  | { kind: 'broken' }
  /** Not made by arXiv: the authors' own HTML, whose sections nobody can tell. */
  | { kind: 'foreign' };

/** Why arXiv's HTML of a paper did not come. `none`: there is none. */
export type Unread =
  | { kind: 'none' | 'offline' | 'timeout' | 'too-large' | 'cut-off' | 'elsewhere' }
  /** arXiv wants less for a while. */
  | { kind: 'busy'; status: number }
  | { kind: 'status'; status: number };
