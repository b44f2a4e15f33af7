import type { OrderReader } from '../../components/order-reader';

/** The patterns are loaded with the first card that is opened: a page that only lists papers goes without them. */
export const readOrders: OrderReader = async ({ title, abstract }) => {
  try {
    const { cleanInput } = await import('../../lib/digests/engines/prompt/clean-input');
    const cleaned = [title, abstract].map(cleanInput);
    if (cleaned.some(({ speaksToMachines }) => speaksToMachines)) return 'orders';
    return cleaned.some(({ hidden }) => hidden) ? 'hidden' : undefined;
  } catch {
    // The extension was updated under the page, and its files are gone.
    return undefined;
  }
};
