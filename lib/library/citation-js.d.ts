/** What Gloss uses of citation-js: its grammars, and nothing that fetches. Its packages bring no types. */
declare module '@citation-js/core/lib-mjs/util/grammar.js' {
  export class Grammar {
    parse(tokens: unknown, rule?: string): unknown;
  }
}

declare module '@citation-js/plugin-bibtex/lib-mjs/input/file.js' {
  /** Fields by their names in small letters; a number where the file has one without braces. */
  export interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, unknown>;
  }
  export const bibtexGrammar: {
    defaultState: { strings: Record<string, unknown> };
    state: { strings: Record<string, unknown> };
  };
  /** @throws SyntaxError for the whole text where one entry is wrong */
  export function parse(text: string): BibtexEntry[];
}

declare module '@citation-js/plugin-ris/lib-mjs/ris.js' {
  /** Records, their values by tag: one text, or a list where a tag is repeated. */
  export function parse(text: string): Record<string, unknown>[];
}
