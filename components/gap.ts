import { m } from '../lib/words';

/** Between a sentence and what follows it in its line: a space; nothing in Chinese, whose stops have room of their own. */
export const gap = (): string => m.two_sentences({ first: '', next: '' });
