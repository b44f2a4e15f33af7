import type { ToMachinesKind } from '../../components/order-reader';
import { cleanInput } from '../../lib/digests/engines/prompt/clean-input';

export { beginPatterns } from '../../lib/digests/engines/prompt/speaks-to-machines';

/** What of a title and an abstract is meant for machines alone: orders before hidden text; undefined where nothing is. */
export function toMachinesKind(texts: readonly string[]): ToMachinesKind | undefined {
  const cleaned = texts.map(cleanInput);
  if (cleaned.some(({ speaksToMachines }) => speaksToMachines)) return 'orders';
  return cleaned.some(({ hidden }) => hidden) ? 'hidden' : undefined;
}
