import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';
import { costWords, isForSettings, kindWords, stateWords } from './job-words';
import type { JobActions, JobLine, JobPart } from './props';

export interface JobListProps extends JobActions {
  part: JobPart;
  /** How many there are, and how many of them are listed. */
  count: number;
  listed: number;
  /** One of those that are listed, from 0: asked for where it is drawn. */
  jobAt(at: number): JobLine;
  /** Whether the stretch of a long list that begins there is near the screen, and how tall it is else (pixels). */
  isNear?(at: number): boolean;
  heightOf?(at: number): number | undefined;
  now: number;
  onMore(): void;
}

/** One part of the queue: its jobs, and how many more there are. */
export function JobList(props: JobListProps) {
  const { part, count, listed, onMore } = props;
  if (count === 0) return null;
  return (
    <section aria-labelledby={`jobs-${part}`} data-jobs={part}>
      <h3 id={`jobs-${part}`}>
        {HEADINGS[part]()} <span class="count">{grouped(count)}</span>
      </h3>
      {Array.from({ length: Math.ceil(listed / STRETCH) }, (_, i) => (
        <Stretch key={i} from={i * STRETCH} {...props} />
      ))}
      {count > listed && (
        <button type="button" class="more-jobs" data-action="more-jobs" onClick={onMore}>
          {m.jobs_more({ count: grouped(count - listed) })}
        </button>
      )}
    </section>
  );
}

/** Of a list that may have thousands: an empty place of its height where it is far from the screen. */
function Stretch({
  from,
  part,
  listed,
  jobAt,
  isNear,
  heightOf,
  now,
  onStop,
  onRetry,
  onFront,
}: JobListProps & { from: number }) {
  const length = Math.min(STRETCH, listed - from);
  const isDrawn = from === 0 || !isNear || isNear(from);
  const actions = { onStop, onRetry, onFront };
  return (
    <ol
      class="jobs"
      start={from + 1}
      data-stretch={`${part} ${from}`}
      style={isDrawn ? undefined : { height: `${heightOf?.(from) ?? length * USUAL_HEIGHT}px` }}
    >
      {isDrawn &&
        Array.from({ length }, (_, i) => {
          const job = jobAt(from + i);
          return (
            <Row key={job.id} id={`job-${part}-${from + i}`} job={job} part={part} now={now} {...actions} />
          );
        })}
    </ol>
  );
}

/** Jobs in one stretch of a list. */
export const STRETCH = 50;
/** Pixels of a job whose title has one line. */
const USUAL_HEIGHT = 88;

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
