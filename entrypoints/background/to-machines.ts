import type { Gloss } from '../../lib/messaging';
import type { PageFacts } from '../../lib/records/announcement';

/** What a note says of text that its page holds for machines alone. */
export async function toMachines({ title, abstract }: PageFacts): Promise<Pick<Gloss, 'toMachines'>> {
  const { toMachinesKind } = await import('../shared/to-machines-kind');
  const kind = toMachinesKind([title, abstract]);
  if (!kind) return {};
  const { tellToMachines } = await import('./words');
  return { toMachines: tellToMachines(kind) };
}
