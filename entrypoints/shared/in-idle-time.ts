/** Milliseconds of its idle time that are left to the page. */
const LEFT = 2;
const waiting: (() => void)[] = [];

/** Does something short when the page has nothing else to do, in the order in which it was asked for. */
export function inIdleTime<Answer>(work: () => Answer): Promise<Answer> {
  return new Promise((resolve) => {
    if (waiting.push(() => resolve(work())) === 1) requestIdleCallback(some);
  });
}

function some(deadline: IdleDeadline): void {
  do waiting.shift()?.();
  while (waiting.length > 0 && deadline.timeRemaining() > LEFT);
  if (waiting.length > 0) requestIdleCallback(some);
}
