import type { ToMachinesKind } from '../../components/order-reader';
import type { Gloss } from '../../lib/messaging';
import type { PageFacts } from '../../lib/records/announcement';
import { tellMarksChanged } from '../../lib/signals';

/** Patterns take a worker that has slept some tens of milliseconds to begin with: no note waits for them. */
const LATER_MS = 300;
/** So many texts are remembered; then all are looked through again. */
const MOST_KEPT = 50;

/** What was found in the texts of the last notes; undefined as long as it is not looked for, and where nothing is. */
const looked = new Map<string, ToMachinesKind | undefined>();

/**
 * What a note says of text that its page holds for machines alone. It is looked for once the note has its answer; the few whose
 * page holds some then ask again, as when a mark was set.
 */
export async function toMachines({ title, abstract }: PageFacts): Promise<Pick<Gloss, 'toMachines'>> {
  const text = `${title}\n${abstract}`;
  if (!looked.has(text)) {
    if (looked.size === MOST_KEPT) looked.clear();
    looked.set(text, undefined);
    // What could not be looked through is, when the note asks again.
    setTimeout(() => look(text, [title, abstract]).catch(() => looked.delete(text)), LATER_MS);
  }
  const kind = looked.get(text);
  if (!kind) return {};
  const { tellToMachines } = await import('./words');
  return { toMachines: tellToMachines(kind) };
}

async function look(text: string, texts: readonly string[]): Promise<void> {
  const { toMachinesKind } = await import('../shared/to-machines-kind');
  const kind = toMachinesKind(texts);
  if (!kind) return;
  looked.set(text, kind);
  await tellMarksChanged();
}
