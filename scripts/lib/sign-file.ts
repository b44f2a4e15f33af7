import { SIGNS } from '../../lib/digests/extractive/filing/patterns';
import type { SignFile } from '../../lib/digests/extractive/filing/signs';

/** The signs as one file, which the build adds to the package for the background to read. */
export const signFile = (): SignFile =>
  Object.fromEntries(
    Object.entries(SIGNS).map(([name, { source, flags }]) => [name, [source, flags]]),
  ) as SignFile;
