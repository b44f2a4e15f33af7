/**
 * What is drawn of a text that holds TeX: plain strings and MathML elements, as data.
 * Made in the background; pages only build nodes from it and accept MathML tags alone.
 */
export type Inline = string | MathElement;

export interface MathElement {
  /** A MathML element name (`math`, `mrow`, `mi`, …). */
  tag: string;
  attrs?: Record<string, string>;
  children: Inline[];
}
