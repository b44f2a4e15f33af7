import { cleanInput } from './clean-input';

/** A paper's text that can neither begin a line of its own, so no other number, nor end the paper. */
export const oneLine = (text: string, nonce: string): string =>
  cleanInput(text).text.replaceAll(nonce, '').replace(/\s+/g, ' ').trim();
