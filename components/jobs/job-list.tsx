import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';
import { costWords, isForSettings, kindWords, stateWords } from './job-words';
import type { JobActions, JobLine, JobPart } from './props';

export interface JobListProps extends JobActions {
  part: JobPart;
  /** How many there are; the first of them are given. */
  count: number;
  jobs: readonly JobLine[];
  now: number;
  onMore(): void;
}

/** One part of the queue: its jobs, and how many more there are. */
export function JobList({ part, count, jobs, now, onMore, ...actions }: JobListProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby={`jobs-${part}`} data-jobs={part}>
      <h3 id={`jobs-${part}`}>
        {HEADINGS[part]()} <span class="count">{grouped(count)}</span>
      </h3>
      <ol class="jobs">
        {jobs.map((job, i) => (
          <Row key={job.id} id={`job-${part}-${i}`} job={job} part={part} now={now} {...actions} />
        ))}
      </ol>
      {count > jobs.length && (
        <button type="button" class="more-jobs" data-action="more-jobs" onClick={onMore}>
          {m.jobs_more({ count: grouped(count - jobs.length) })}
        </button>
      )}
    </section>
  );
}

const HEADINGS: Record<JobPart, () => string> = {
  running: () => m.jobs_running(),
  waiting: () => m.jobs_waiting(),
  blocked: () => m.jobs_blocked(),
  failed: () => m.jobs_failed(),
  done: () => m.jobs_done(),
};

/** @param id of its title, which its buttons are described by */
function Row({
  id,
  job,
  part,
  now,
  ...actions
}: { id: string; job: JobLine; part: JobPart; now: number } & JobActions) {
  const { title, href, model, failure } = job;
  const isWarned = part === 'blocked' || part === 'failed';
  return (
    <li data-job={job.id}>
      <p class="job-title" lang="en" id={id}>
        {href === undefined ? (
          title
        ) : (
          <a href={href} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </p>
      <p class="job-facts">{[kindWords(job), model, costWords(job)].join(' · ')}</p>
      <div class="job-foot">
        <p class={isWarned ? 'job-state warn' : 'job-state'}>
          {stateWords(job, part, now)}{' '}
          {isWarned && failure && isForSettings(failure) && <a href="/options.html">{m.options()}</a>}
        </p>
        <p class="job-actions">
          <Actions of={id} job={job} part={part} {...actions} />
        </p>
      </div>
    </li>
  );
}

function Actions({
  of,
  job,
  part,
  onStop,
  onRetry,
  onFront,
}: { of: string; job: JobLine; part: JobPart } & JobActions) {
  const act = (action: string, words: string, use: (id: string) => void) => (
    <button type="button" data-action={action} aria-describedby={of} onClick={() => use(job.id)}>
      {words}
    </button>
  );
  const isOver = part === 'done';
  const again = job.failure?.kind === 'budget' ? m.job_all_the_same() : m.try_again();
  return (
    <>
      {part === 'waiting' && job.place !== 1 && !job.isInHand && act('job-front', m.job_front(), onFront)}
      {(part === 'failed' || part === 'blocked') && act('job-retry', again, onRetry)}
      {!isOver && part !== 'failed' && act('job-stop', m.stop(), onStop)}
    </>
  );
}
