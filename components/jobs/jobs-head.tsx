import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';
import { sentences } from '../engine-words';
import type { JobPart } from './props';

export interface JobsHeadProps {
  counts: Record<JobPart, number>;
  paused: boolean;
  onPause(paused: boolean): void;
  onStopAll(): void;
  onClear(): void;
}

/** How the queue stands in one line, and what can be done to all of it. */
export function JobsHead({ counts, paused, onPause, onStopAll, onClear }: JobsHeadProps) {
  const { running, waiting, blocked, failed, done } = counts;
  const open = running + waiting + blocked;
  const stands = m.jobs_stand({
    running: grouped(running),
    waiting: grouped(waiting + blocked),
    done: grouped(done),
  });
  return (
    <>
      <div role="status" data-stat="jobs">
        <p>{sentences(stands, ...(paused ? [m.jobs_are_paused()] : []))}</p>
      </div>
      {open > 0 && (
        <progress
          max={done + open}
          value={done}
          aria-label={m.jobs_progress({ done: grouped(done), all: grouped(done + open) })}
        />
      )}
      <p class="jobs-actions">
        <button
          type="button"
          data-action="pause-writing"
          aria-pressed={paused}
          onClick={() => onPause(!paused)}
        >
          {paused ? m.jobs_go_on() : m.jobs_pause()}
        </button>
        {open > 0 && (
          <button type="button" data-action="stop-writing" onClick={onStopAll}>
            {m.jobs_stop_all()}
          </button>
        )}
        {done + failed > 0 && (
          <button type="button" data-action="clear-jobs" onClick={onClear}>
            {m.jobs_clear()}
          </button>
        )}
      </p>
    </>
  );
}
