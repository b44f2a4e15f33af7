import { plainOf } from './plain';
import { type Quantity, quantitiesOf } from './quantities';
import { contentOf, type Token, tokensOf } from './tokens';

/** A text, read as the checks need it. */
export interface Text {
  plain: string;
  lower: string;
  tokens: Token[];
  content: ReadonlySet<string>;
  quantities: Quantity[];
}

/** @param language BCP 47 tag */
export function readText(text: string, language: string): Text {
  const plain = plainOf(text);
  const tokens = tokensOf(plain);
  return {
    plain,
    lower: plain.toLowerCase(),
    tokens,
    content: contentOf(tokens),
    quantities: quantitiesOf(plain, tokens, language),
  };
}
