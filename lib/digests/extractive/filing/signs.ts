import type { SIGNS } from './patterns';

export type SignName = keyof typeof SIGNS;
/** What tells the kind of a lower-cased sentence, by name. */
export type Signs = Record<SignName, RegExp>;
/** The same as a file holds it. */
export type SignFile = Record<SignName, [source: string, flags: string]>;

/** Signs as a file of the package holds them. */
export const signsOf = (file: SignFile): Signs =>
  Object.fromEntries(
    Object.entries(file).map(([name, [source, flags]]) => [name, new RegExp(source, flags)]),
  ) as Signs;
