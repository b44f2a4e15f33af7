import type { AnswerRow, Job } from '../../lib/records/job';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import type { PipeBrowser } from '../browsers/pipe';
import type { FakeWeb } from '../fake-web';
import { type Figure, ratios } from './figure';

const OVERHEAD_GOAL_MS = 20;
/** So long the model takes for an answer. */
const LATENCY_MS = 300;
/** As many at once as the queue has. */
const AT_ONCE = 3;
/** Of one round. */
const JOBS = 45;
/** What no queue can be faster than. */
const IDEAL_MS = (JOBS / AT_ONCE) * LATENCY_MS;
/** A machine that does something else as well takes its time. */
const PATIENCE = { every: 50, timeout: 120_000 };
const SERVER = 'https://models.example/v1';
const MODEL = `quirk-slow-${LATENCY_MS}`;

/**
 * The queue as it ships against a model that takes the same time for each answer, and in turns with it a page that asks
 * the same three at a time and does nothing with what it hears. Nobody is attached to the worker.
 */
export async function queueFigures(gloss: PipeBrowser, web: FakeWeb, rounds: number): Promise<Figure[]> {
  const inside = await reachInside(gloss, 'bench.html');
  const settings = { engine: 'openai', baseUrl: SERVER, model: MODEL, dailyBudget: 100_000 };
  await gloss.evaluate(inside.page, `chrome.storage.local.set(${JSON.stringify(settings)})`);
  // What a server takes is learned once, and the writer evaluated. Papers whose answer has to be mended take two requests.
  await oneRound(gloss, inside, web, web.papers.slice(0, 2 * JOBS));
  const answers = await inside.rows<AnswerRow>('answers');
  const papers = web.papers
    .slice(0, 2 * JOBS)
    .filter((_, i) => answers.filter(({ job }) => job === `job-${i}`).length === 1)
    .slice(0, JOBS);
  if (papers.length < JOBS) throw new Error(`Only ${papers.length} papers are written with one request.`);
  const asked = asks(web).at(-1)?.body;
  const bare: number[] = [];
  const queue: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await gloss.evaluate<number>(inside.page, askedBare(asked)));
    queue.push(await oneRound(gloss, inside, web, papers));
    if (asks(web).length !== JOBS)
      throw new Error(`${asks(web).length} requests were made for ${JOBS} jobs.`);
  }
  const perMinute = (walls: number[]) => walls.map((ms) => (JOBS / ms) * 60_000);
  const setting = `${LATENCY_MS} ms an answer, ${AT_ONCE} at once`;
  const most = (60_000 / LATENCY_MS) * AT_ONCE;
  return [
    {
      what: `queue: jobs a minute, ${setting}`,
      samples: perMinute(queue),
      unit: '/min',
      note: `waiting alone allows ${most}; ${JOBS} jobs a round`,
    },
    { what: `queue: bare requests a minute, ${setting}`, samples: perMinute(bare), unit: '/min' },
    { what: 'queue: time taken / waiting alone', samples: queue.map((ms) => ms / IDEAL_MS), unit: '×' },
    { what: 'queue: time taken / bare requests', samples: ratios(queue, bare), unit: '×' },
    {
      what: 'queue: a job’s share of the time besides waiting',
      samples: queue.map((ms) => (ms - IDEAL_MS) / JOBS),
      unit: 'ms',
      goal: OVERHEAD_GOAL_MS,
    },
    {
      what: 'queue: from one job to the next in the same place, besides waiting',
      samples: queue.map((ms) => (ms - IDEAL_MS) / (JOBS / AT_ONCE)),
      unit: 'ms',
      note: `of bare requests ${((bare.reduce((sum, ms) => sum + ms, 0) / bare.length - IDEAL_MS) / (JOBS / AT_ONCE)).toFixed(1)}`,
    },
  ];
}

/** From the reader's “go on” to the last job done, in milliseconds of the browser's own clock. */
async function oneRound(
  gloss: PipeBrowser,
  inside: Inside,
  web: FakeWeb,
  papers: FakeWeb['papers'],
): Promise<number> {
  const pause = (on: boolean) =>
    gloss.evaluate<number>(
      inside.page,
      `(async () => { const at = Date.now(); await chrome.storage.local.set({ writingPaused: ${on} }); return at; })()`,
    );
  await pause(true);
  for (const table of ['jobs', 'digests', 'answers']) await inside.clear(table);
  for (const [i, paper] of papers.entries()) await inside.put('jobs', jobFor(paper, i));
  // Its worker is awake, as it is while a queue is worked off.
  await inside.send('follow', { lists: [], on: false });
  web.models.requests.length = 0;
  const begun = await pause(false);
  // The browser is left alone until all has been asked.
  await until('the last request', async () => asks(web).length >= papers.length, PATIENCE);
  const done = await until(
    'the last job',
    async () => {
      const jobs = await inside.rows<Job>('jobs');
      return jobs.every(({ state }) => state === 'done') ? jobs.map(({ changedAt }) => changedAt) : undefined;
    },
    PATIENCE,
  );
  return Math.max(...done) - begun;
}

const asks = (web: FakeWeb) => web.models.requests.filter(({ method }) => method === 'POST');

/** As a rule puts it there. */
function jobFor({ id, title, abstract, categories }: FakeWeb['papers'][number], i: number): Job {
  return {
    id: `job-${i}`,
    paper: `arxiv:${id}`,
    version: 1,
    language: 'en',
    engine: 'openai',
    endpoint: SERVER,
    model: MODEL,
    promptVersion: 'bench',
    text: { title, abstract, primary: categories[0] ?? '', categories },
    state: 'queued',
    urgency: 'rule',
    attempts: 0,
    notBefore: 0,
    estimate: { input: 1000, output: 500, counted: false },
    createdAt: i,
    changedAt: i,
  };
}

/** The same number of requests with the same body, read to their ends; an expression for the page. */
const askedBare = (body: unknown) => `(async () => {
  const body = ${JSON.stringify(JSON.stringify(body))};
  let left = ${JOBS};
  const start = performance.now();
  const ask = async () => {
    while (left-- > 0) {
      const headers = { 'content-type': 'application/json' };
      await (await fetch('${SERVER}/chat/completions', { method: 'POST', headers, body })).text();
    }
  };
  await Promise.all(Array.from({ length: ${AT_ONCE} }, ask));
  return performance.now() - start;
})()`;
