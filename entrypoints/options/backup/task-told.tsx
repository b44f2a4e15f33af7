import type { BackupTask } from '../../../lib/records/backup';
import { m } from '../../../lib/words';
import { countsWords, refusalWords } from './words';

/** How a task goes, or what came of it. */
export function TaskTold({ task }: { task: BackupTask }) {
  switch (task.kind) {
    case 'idle':
    case 'checked':
      return null;
    case 'saving':
      return <Progress words={m.backup_saving()} />;
    case 'checking':
      return <Progress words={m.backup_checking()} part={task.part} />;
    case 'restoring':
      return <Progress words={m.backup_restoring()} part={task.part} />;
    case 'saved':
      return <p class="hint">{m.backup_saved({ name: task.name })}</p>;
    case 'restored':
      return <p class="hint">{m.backup_restored({ what: countsWords(task.counts) })}</p>;
    case 'refused':
      return <p class="hint warn">{refusalWords(task.why)}</p>;
    case 'failed':
      return (
        <p class="hint warn">{task.full ? m.backup_full() : m.backup_failed({ detail: task.detail })}</p>
      );
  }
}

function Progress({ words, part }: { words: string; part?: number }) {
  return (
    <p class="hint">
      <label>
        {words} <progress value={part} max={1} />
      </label>
    </p>
  );
}
