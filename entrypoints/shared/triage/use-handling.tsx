import { useMemo, useRef } from 'preact/hooks';
import type { Handling } from '../../../components/handling';
import { WriteOne } from '../../../components/write-one';
import { m } from '../../../lib/words';
import type { useKeeping } from '../use-keeping';
import { useWriteMany } from './use-write-many';

/**
 * What can be done with one open card: copying, and having a model write of it.
 * @param tell says how it went
 */
export function useHandling(
  keep: ReturnType<typeof useKeeping>['keep'],
  tell: (words: string) => void,
): Handling {
  const now = useRef({ keep, tell });
  now.current = { keep, tell };
  // The same for good: a card that is drawn anew keeps what it offers.
  return useMemo(
    () => ({
      onCopy(card, as, written) {
        void import('../copied-card')
          .then(({ copiedCard }) => navigator.clipboard.writeText(copiedCard(card, as, written)))
          .then(
            () => now.current.tell(m.copied()),
            () => now.current.tell(m.not_copied()),
          );
      },
      Write({ card }) {
        const writing = useWriteMany([card], now.current.keep, (words) => now.current.tell(words));
        return <WriteOne {...writing} />;
      },
    }),
    [],
  );
}
