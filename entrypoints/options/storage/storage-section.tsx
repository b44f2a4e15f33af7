import { m } from '../../../lib/words';
import { Section } from '../sections/section';
import { MakeRoom } from './make-room';
import { StoredTable } from './stored-table';
import { useStored } from './use-stored';

/** How much Gloss stores, and what can be deleted of it. */
export function StorageSection() {
  const { stored, look } = useStored();
  return (
    <Section id="storage">
      {stored ? (
        <>
          <StoredTable stored={stored} />
          <MakeRoom stored={stored} onDone={look} />
        </>
      ) : (
        <p class="hint">{m.stored_counting()}</p>
      )}
    </Section>
  );
}
