import { useState } from 'preact/hooks';
import { gap } from '../../../components/gap';
import { storageFailure } from '../../../lib/storage-failure';
import { db } from '../../../lib/store/db';
import { countBackedUp } from '../../../lib/store/erase';
import { m } from '../../../lib/words';
import { TaskTold } from '../backup/task-told';
import { useBackup } from '../backup/use-backup';
import { countsWords } from '../backup/words';
import { Confirm } from '../confirm';
import { Section } from '../sections/section';
import { setDefaults } from './defaults';
import { eraseAll } from './erase-all';

type Standing =
  | { kind: 'idle' | 'erasing' }
  | { kind: 'asked'; what: string }
  /** `part`: the database is empty, and something else is still there. */
  | { kind: 'failed' | 'part'; detail: string };

/** Settings as they are at first, and the end of everything. */
export function ResetSection() {
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' });
  const failed = (error: unknown, kind: 'failed' | 'part' = 'failed') =>
    setStanding({ kind, detail: storageFailure(error).detail });
  const ask = () =>
    void countBackedUp(db).then(
      (counts) => setStanding({ kind: 'asked', what: countsWords(counts) }),
      (error) => failed(error),
    );
  async function erase() {
    setStanding({ kind: 'erasing' });
    try {
      const failures = await eraseAll();
      if (failures.length === 0) startAgain();
      else failed(failures[0], 'part');
    } catch (error) {
      failed(error);
    }
  }
  return (
    <Section id="reset">
      <p class="field">
        <button
          type="button"
          class="button"
          data-action="set-defaults"
          aria-describedby="set-defaults-help"
          onClick={() => void setDefaults()}
        >
          {m.reset_settings()}
        </button>
        <span class="hint" id="set-defaults-help">
          {m.reset_settings_help()}
        </span>
      </p>
      <p class="field">
        <button
          type="button"
          class="button"
          data-action="erase-all"
          aria-describedby="erase-all-help"
          onClick={ask}
        >
          {m.reset_all()}
        </button>
        <span class="hint" id="erase-all-help">
          {m.reset_all_help()}
        </span>
      </p>
      {standing.kind === 'asked' && (
        <Confirm
          question={m.reset_all_sure()}
          yes={m.reset_all_yes()}
          onYes={() => void erase()}
          onNo={() => setStanding({ kind: 'idle' })}
        >
          <p>{m.reset_all_what({ what: standing.what })}</p>
          <BackupFirst />
        </Confirm>
      )}
      <p class="hint" role="status">
        {standing.kind === 'erasing' && m.rescue_working()}
      </p>
      {standing.kind === 'part' && (
        <p class="hint warn" role="alert">
          {m.reset_all_part({ detail: standing.detail })}
          {gap()}
          <button type="button" class="way-out" data-action="start-again" onClick={startAgain}>
            {m.reload_page()}
          </button>
        </p>
      )}
      {standing.kind === 'failed' && (
        <p class="hint warn" role="alert">
          {m.room_failed({ detail: standing.detail })}
        </p>
      )}
    </Section>
  );
}

function BackupFirst() {
  const { task, onSave } = useBackup();
  const isSaving = task.kind === 'saving';
  return (
    <>
      <p>
        <button
          type="button"
          class="way-out"
          data-action="backup-first"
          // Not `disabled`: the focus would come to the button that deletes all.
          aria-disabled={isSaving}
          onClick={isSaving ? undefined : onSave}
        >
          {m.reset_backup_first()}
        </button>
      </p>
      <div role="status">
        <TaskTold task={task} />
      </div>
    </>
  );
}

/** The page as a new reader sees it. */
function startAgain(): void {
  // Only the address: what stands there now is of what is gone.
  globalThis.history.replaceState(null, '', location.pathname);
  location.reload();
}
