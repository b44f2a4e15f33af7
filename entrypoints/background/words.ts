import type { ToMachinesKind } from '../../components/order-reader';
import { toMachinesWords } from '../../components/to-machines-words';
import { inEachLanguage, m } from '../../lib/words';
import type { Locale } from '../../lib/words/locales';

export { tellWriting, tellWritten } from './writing/told';

/** What a notification says of a topic. */
export const newOfTopic = (count: number, name: string): Record<Locale, string> =>
  inEachLanguage(() => m.new_of_topic({ count, name }));

/** What a note says of text for machines alone. */
export const tellToMachines = (kind: ToMachinesKind): Record<Locale, { words: string; help: string }> =>
  inEachLanguage(() => toMachinesWords(kind));
