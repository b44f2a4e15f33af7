import { useState } from 'preact/hooks';
import { snapshotFailed } from '../../../lib/backup/snapshot-failed';
import type { BackupCounts } from '../../../lib/records/backup';
import { m } from '../../../lib/words';
import { timeAndDate } from '../../../lib/words/dates';
import { grouped } from '../../../lib/words/numbers';
import { useSetting } from '../../shared/use-setting';
import { Section } from '../sections/section';
import { SnapshotTold } from './snapshot-told';
import { TaskTold } from './task-told';
import { useBackup } from './use-backup';
import { countsWords } from './words';

/** Everything but keys to one file and back, and the small copies that the browser keeps by itself. */
export function BackupSection() {
  const { task, kept, onSave, onFile, onSnapshot, onRestore, onCancel } = useBackup();
  const isBusy = ['saving', 'checking', 'restoring'].includes(task.kind);
  const failed = useSetting(snapshotFailed);
  const now = Date.now();
  return (
    <Section id="backup" data-task={task.kind}>
      <p class="lead" id="backup-help">
        {m.backup_help()}
      </p>
      <p class="backup-doors">
        <button
          type="button"
          class="button"
          data-action="export"
          // Not `disabled`, which would take the focus from who pressed it.
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onSave}
        >
          {m.backup_save()}
        </button>
        <label class="button">
          <input
            type="file"
            class="sr-only"
            name="backupFile"
            data-action="import"
            accept=".gz,.jsonl,application/gzip"
            aria-describedby="backup-help"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onFile(file);
              // The same file, mended, must count as a change.
              currentTarget.value = '';
            }}
          />
          {m.backup_open()}
        </label>
      </p>
      <div role="status">
        <TaskTold task={task} />
      </div>
      {task.kind === 'checked' && <Question counts={task.counts} onRestore={onRestore} onCancel={onCancel} />}
      <SnapshotTold failed={failed} now={now} />
      {kept.length > 0 && (
        <details class="snapshots">
          <summary>{m.snapshots()}</summary>
          <p class="hint">{m.snapshots_help()}</p>
          <ul>
            {kept.map(({ at, bytes }) => (
              <li key={at} data-snapshot={at}>
                {m.snapshot_of({ when: timeAndDate(at, now), size: kilobytes(bytes) })}{' '}
                <button
                  type="button"
                  class="way-out"
                  data-action="open-snapshot"
                  aria-label={m.snapshot_open_of({ when: timeAndDate(at, now) })}
                  disabled={isBusy}
                  onClick={() => onSnapshot(at)}
                >
                  {m.snapshot_open()}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Nothing has been changed yet: what is in the file, and whether that is wanted. */
function Question({
  counts,
  onRestore,
  onCancel,
}: {
  counts: BackupCounts;
  onRestore(counts: BackupCounts, withSettings: boolean): void;
  onCancel(): void;
}) {
  const [withSettings, setWithSettings] = useState(true);
  return (
    <fieldset class="confirm" onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <legend>{m.backup_found({ when: timeAndDate(counts.savedAt, Date.now()) })}</legend>
      <p>{countsWords(counts)}</p>
      {counts.unsound > 0 && (
        <p class="warn">{m.backup_unsound({ count: counts.unsound, shown: grouped(counts.unsound) })}</p>
      )}
      <p class="hint">{m.backup_rule()}</p>
      {counts.settings > 0 && (
        <label>
          <input
            type="checkbox"
            name="backupSettings"
            checked={withSettings}
            onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
          />{' '}
          {m.backup_settings()}
        </label>
      )}
      <p class="backup-doors">
        <button
          type="button"
          class="button"
          data-action="confirm-import"
          ref={focusOnce}
          onClick={() => onRestore(counts, withSettings)}
        >
          {m.backup_put_back()}
        </button>
        <button type="button" class="way-out" data-action="cancel" onClick={onCancel}>
          {m.cancel()}
        </button>
      </p>
    </fieldset>
  );
}

/** The question came after the press of another button. The same for good: a box that is ticked keeps the focus. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus();

const kilobytes = (bytes: number): string =>
  new Intl.NumberFormat(document.documentElement.lang || 'en', {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
