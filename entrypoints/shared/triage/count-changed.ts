import type { PaperKey } from '../../../lib/records/paper';

/** How many of the papers that were asked for changed: a work counts once, whatever changed of its other appearances. */
export const countChanged = (
  asked: readonly PaperKey[],
  changed: Pick<ReadonlySet<PaperKey>, 'has'>,
): number => [...new Set(asked)].filter((key) => changed.has(key)).length;
