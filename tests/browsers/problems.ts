/** Everything that went wrong on our account in a browser, so that a test can ask for nothing. */
import type { BrowserContext, ConsoleMessage, Worker } from 'playwright-core';

/** Pages of the web may miss a picture or have a bad manifest; that is theirs. Ours may not. */
const THEIRS = /^(Failed to load resource|Manifest:)/;

function isTheirs(message: ConsoleMessage): boolean {
  return THEIRS.test(message.text()) && !message.location().url.startsWith('chrome-extension://');
}

/** A worker reports what nobody caught only to those who listen inside it. */
async function listenInside(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    addEventListener('unhandledrejection', ({ reason }) => {
      console.error('Unhandled rejection in the worker:', reason?.stack ?? reason);
    });
    addEventListener('error', ({ message, filename, lineno }) => {
      console.error(`Uncaught in the worker: ${message} (${filename}:${lineno})`);
    });
  });
}

/** Collects errors of all pages and the worker: on the console (violations of the CSP among them) and uncaught. */
export function collectProblems(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' || isTheirs(message)) return;
    const { url, line } = message.location();
    problems.push(`console: ${message.text()} (${url}:${line})`);
  });
  context.on('weberror', (error) => {
    const thrown = error.error();
    problems.push(`uncaught: ${thrown.stack ?? thrown.message} (${error.page()?.url() ?? 'no page'})`);
  });
  // A worker that dies while we reach into it is not a problem: the next one is listened to again.
  context.on('serviceworker', (worker) => void listenInside(worker).catch(() => {}));
  for (const worker of context.serviceWorkers()) void listenInside(worker).catch(() => {});
  return problems;
}
