import { useEffect, useState } from 'preact/hooks';
import type { CardOrder } from '../../lib/records/card-order';
import { recallOrder, rememberOrder } from './card-order';

/** How cards stand, and how to change it, on all pages that are open. */
export function useOrder(): [order: CardOrder, change: (order: CardOrder) => void] {
  const [order, setOrder] = useState(recallOrder);
  useEffect(() => {
    const onStorage = () => setOrder(recallOrder());
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);
  return [
    order,
    (next) => {
      rememberOrder(next);
      setOrder(next);
    },
  ];
}
