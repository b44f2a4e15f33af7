import type { OrderReader } from '../../components/order-reader';
import { inIdleTime } from './in-idle-time';

/** The patterns are loaded when the page is drawn and idle, or a card is opened: no card waits for them. */
export const readOrders: OrderReader = async ({ title, abstract }, when) => {
  try {
    const { toMachinesKind } = await (when === 'idle' ? loadedInIdleTime() : import('./to-machines-kind'));
    const read = () => toMachinesKind([title, abstract]);
    return await (when === 'idle' ? inIdleTime(read) : read());
  } catch {
    // The extension was updated under the page, and its files are gone.
    return undefined;
  }
};

let loading: Promise<typeof import('./to-machines-kind')> | undefined;

function loadedInIdleTime() {
  loading ??= inIdleTime(() => import('./to-machines-kind')).then(async (coming) => {
    const loaded = await coming;
    const patterns = loaded.beginPatterns();
    while (!(await inIdleTime(() => patterns.next())).done);
    return loaded;
  });
  return loading;
}
