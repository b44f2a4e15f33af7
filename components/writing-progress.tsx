import type { EngineFailure } from '../lib/records/engine';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';
import { dollars, engineFailureWords, sentences } from './engine-words';

export interface WritingProgressProps {
  running: number;
  /** Of those that wait, the ones that nothing keeps from being written. */
  queued: number;
  blocked: number;
  /** Why those that are blocked are. */
  blockedBy: readonly EngineFailure[];
  paused: boolean;
  /** Millionths of a US dollar; undefined where a price is not known. */
  spentToday?: number | undefined;
  now: number;
  onPause(paused: boolean): void;
  onStop(): void;
}

/** How the queue of a model stands, with what a reader can do about it; nothing where nobody waits for anything. */
export function WritingProgress(props: WritingProgressProps) {
  const { running, queued, blocked, blockedBy, paused, spentToday, now, onPause, onStop } = props;
  const [reason] = blockedBy;
  if (running + queued + blocked === 0) return null;
  return (
    <p class={reason ? 'notice warn' : 'notice'} role="status" data-notice="writing">
      {reason &&
        sentences(
          engineFailureWords(reason, now),
          m.writing_blocked({ count: grouped(blocked) }),
          ...(paused ? [m.jobs_are_paused()] : []),
        )}
      {!reason && paused && m.writing_is_paused({ count: grouped(queued) })}
      {!reason && !paused && m.writing_progress({ running, queued: grouped(queued) })}
      {spentToday !== undefined && spentToday > 0 && <> {m.spent_today({ cost: dollars(spentToday) })}</>}
      {reason?.kind !== 'budget' && reason && (
        <>
          {' '}
          <a href="/options.html" target="_blank" rel="noreferrer">
            {m.options()}
          </a>
        </>
      )}
      <button type="button" data-action="pause-writing" onClick={() => onPause(!paused)}>
        {paused ? m.go_on() : m.pause_writing()}
      </button>
      <button type="button" data-action="stop-writing" onClick={onStop}>
        {m.stop()}
      </button>{' '}
      <a href="/daily.html#/jobs" target="_blank" rel="noreferrer" data-action="open-jobs">
        {m.jobs()}
      </a>
    </p>
  );
}
