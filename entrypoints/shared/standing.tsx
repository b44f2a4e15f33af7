import { RescueLink } from '../../components/broken';
import { failureWords } from '../../components/failure-words';
import { LossNotice } from '../../components/loss-notice';
import { NotKept } from '../../components/not-kept';
import { sendMessage } from '../../lib/messaging';
import type { Failure } from '../../lib/records/round';
import { loss } from '../../lib/rescue/loss';
import { storageTrouble } from '../../lib/trouble';
import { useKeeping } from './use-keeping';
import { useSetting } from './use-setting';
import { WritingStanding } from './writing-standing';

const isDamaged = (failure: Failure) => failure.kind === 'storage' && failure.reason === 'damaged';

/**
 * What popup and options both say while it stands: that storing fails, and what was lost.
 * @param writing whether it says how the queue of a model stands
 */
export function Standing({ writing = true }: { writing?: boolean }) {
  const trouble = useSetting(storageTrouble);
  const lost = useSetting(loss);
  const { unkept, keep } = useKeeping();
  return (
    <>
      {trouble && (
        <p class="notice warn" role="status" data-notice="storage-trouble">
          {failureWords(trouble.failure)} {isDamaged(trouble.failure) && <RescueLink />}
        </p>
      )}
      {lost && (
        <LossNotice
          loss={lost}
          onBringBack={() => keep(() => sendMessage('bringBack'), 'message')}
          onLeave={() => keep(() => sendMessage('leaveLoss'), 'message')}
        />
      )}
      {unkept && <NotKept {...unkept} />}
      {writing && <WritingStanding />}
    </>
  );
}
