import { JobList } from '../../components/jobs/job-list';
import { JobsHead } from '../../components/jobs/jobs-head';
import type { JobLine, JobPart } from '../../components/jobs/props';
import { Empty } from '../../entrypoints/daily/jobs/empty';
import { hours, NOW } from './samples';
import { listed, type Situation } from './situation';
import { ENGINE_FAILURES } from './writing';

const nothing = () => {};
const jobs = (name: string, draw: Situation['draw']): Situation => ({
  name: `jobs, ${name}`,
  place: 'daily',
  draw: () => <div data-view="jobs">{draw()}</div>,
});

const line = (given: Partial<JobLine> = {}): JobLine => ({
  id: 'a',
  title: 'Counting Folded Stamps',
  href: 'https://arxiv.org/abs/2606.00001',
  model: 'qwen3-32b',
  reads: 'abstract',
  isTranslated: false,
  urgency: 'rule',
  since: hours(-1),
  estimate: { input: 1500, output: 800, cost: 2300 },
  ...given,
});
const spent = { requests: 2, input: 2100, output: 900, microUsd: 4200 };

const list = (name: string, part: JobPart, given: Partial<JobLine>, count = 1): Situation =>
  jobs(name, () => (
    <JobList
      part={part}
      count={count}
      listed={1}
      jobAt={() => line(given)}
      now={NOW}
      onMore={nothing}
      onStop={nothing}
      onRetry={nothing}
      onFront={nothing}
    />
  ));

const head = (name: string, paused: boolean, counts: Partial<Record<JobPart, number>>): Situation =>
  jobs(name, () => (
    <JobsHead
      counts={{ running: 0, waiting: 0, blocked: 0, failed: 0, done: 0, ...counts }}
      paused={paused}
      onPause={nothing}
      onStopAll={nothing}
      onClear={nothing}
    />
  ));

/** Every state of a job, every reason why one is not written, and what can be done to all. */
export const JOBS: Situation[] = [
  head('some of each', false, { running: 3, waiting: 4200, blocked: 1, failed: 2, done: 14 }),
  head('paused', true, { waiting: 2 }),
  jobs('none', () => <Empty isWriting />),
  jobs('none, without a model', () => <Empty isWriting={false} />),
  list('one that runs', 'running', {}),
  list('one that is next', 'waiting', { place: 1, isInHand: true, reads: 'full-text' }),
  list('many that wait', 'waiting', { place: 2, isTranslated: true }, 5000),
  list('one that rests', 'waiting', {
    place: 2,
    reads: 'full-text',
    isTranslated: true,
    nextAt: hours(1),
    failure: { kind: 'server', status: 503 },
  }),
  list('without a price', 'waiting', {
    place: 3,
    href: undefined,
    estimate: { input: 1500, output: 800, cost: undefined },
  }),
  list('one that was written', 'done', { spent }),
  list('one that was written, price not known', 'done', {
    spent: { ...spent, microUsd: 0, unpriced: { input: 2100, output: 900 } },
  }),
  ...listed(ENGINE_FAILURES).flatMap(([name, failure]) => [
    list(`held up: ${name}`, 'blocked', { failure, ...('until' in failure && { nextAt: failure.until }) }),
    list(`failed: ${name}`, 'failed', { failure, spent }),
  ]),
];
