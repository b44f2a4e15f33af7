import type { ComponentChildren } from 'preact';
import { type FileRefusal, LARGEST_RESCUE_FILE, RESCUED, type RescueTask } from '../../lib/records/rescue';
import { m } from '../../lib/words';
import { Counts } from './findings';

/** How what the reader asked for goes, in words. */
export function TaskWords({ task }: { task: RescueTask }) {
  const words = taskWords(task);
  return words ? <div class="task">{words}</div> : null;
}

function taskWords(task: RescueTask): ComponentChildren {
  switch (task.kind) {
    case 'idle':
    case 'confirming':
      return undefined;
    case 'saved':
      return <p>{m.rescue_saved({ name: task.name })}</p>;
    case 'working':
      return <p>{task.blocked ? m.rescue_blocked() : m.rescue_working()}</p>;
    case 'afresh':
    case 'restored':
      return (
        <>
          <p>{task.kind === 'afresh' ? m.rescue_done() : m.rescue_restored()}</p>
          <Counts counts={task.counts} />
          {RESCUED.some((table) => task.counts[table].lost > 0) && <p>{m.rescue_not_back()}</p>}
        </>
      );
    case 'refused':
      return <p class="warn">{refusalWords(task.why)}</p>;
    case 'failed':
      return <p class="warn">{task.full ? m.not_kept_full() : m.rescue_failed({ detail: task.detail })}</p>;
  }
}

function refusalWords(why: FileRefusal): string {
  switch (why) {
    case 'too-large':
      return m.file_too_large({ most: LARGEST_RESCUE_FILE / 1024 / 1024 });
    case 'not-json':
      return m.file_not_json();
    case 'foreign':
      return m.file_foreign();
    case 'newer':
      return m.file_newer();
    case 'nothing':
      return m.file_nothing();
  }
}
