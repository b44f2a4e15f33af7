import { snapshotFailed } from '../../../lib/backup/snapshot-failed';
import { m } from '../../../lib/words';
import { useSetting } from '../../shared/use-setting';
import { SnapshotTold } from '../backup/snapshot-told';
import { Section } from '../sections/section';
import { MakeRoom } from './make-room';
import { StoredTable } from './stored-table';
import { useStored } from './use-stored';

/** How much Gloss stores, and what can be deleted of it. */
export function StorageSection() {
  const { stored, look } = useStored();
  const failed = useSetting(snapshotFailed);
  return (
    <Section id="storage">
      {stored ? (
        <>
          <StoredTable stored={stored} />
          <SnapshotTold failed={failed} now={Date.now()} />
          <MakeRoom stored={stored} onDone={look} />
        </>
      ) : (
        <p class="hint">{m.stored_counting()}</p>
      )}
    </Section>
  );
}
