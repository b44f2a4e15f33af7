// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { JobList } from '../../../components/jobs/job-list';
import type { JobLine } from '../../../components/jobs/props';

afterEach(() => render(null, document.body));

it('a job that is in hand cannot be moved to the front: it is there', () => {
  const nothing = () => {};
  const job = {
    title: 'Walks',
    model: 'm',
    reads: 'abstract',
    isTranslated: false,
    urgency: 'click',
    place: 2,
    since: 0,
    estimate: { input: 1, output: 1, cost: undefined },
  } as const;
  const jobs: JobLine[] = [
    { ...job, id: 'in-hand', isInHand: true },
    { ...job, id: 'waits' },
  ];
  render(
    <JobList
      part="waiting"
      count={2}
      listed={2}
      jobAt={(at) => jobs[at] as JobLine}
      now={0}
      onMore={nothing}
      onStop={nothing}
      onRetry={nothing}
      onFront={nothing}
    />,
    document.body,
  );
  const movable = [...document.querySelectorAll('[data-job]:has([data-action="job-front"])')];
  expect(movable.map((row) => row.getAttribute('data-job'))).toEqual(['waits']);
});
