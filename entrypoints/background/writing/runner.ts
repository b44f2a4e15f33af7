import { browser } from 'wxt/browser';
import { PUT_BACK, type Write } from '../../../lib/jobs/flight';
import { keepText } from '../../../lib/jobs/keep-text';
import { createRunner, type Runner } from '../../../lib/jobs/runner';
import type { Claimed } from '../../../lib/records/job';
import { dailyBudget, modelPrices, writingPaused } from '../../../lib/settings';
import { tellMarksChanged } from '../../../lib/signals';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { db } from '../../../lib/store/db';
import { loadWriter } from './load-writer';
import type { Stage } from './told';

const MICRO_USD_A_CENT = 10_000;

/**
 * The one who writes, and how far it is.
 * @param wake sets the queue's alarm (epoch milliseconds), or takes it away
 * @param politely the polite fetch, for the full text of papers
 */
export function createWriting(
  wake: (at: number | undefined) => void,
  politely: () => PoliteFetch,
): {
  runner: Runner;
  /** How many of the four rows have come of a job that runs here, or that all is read once more. */
  stageOf(id: string | undefined): Stage;
} {
  const soFar = new Map<string, string>();
  const readAgain = new Set<string>();
  const now = () => Date.now();

  /** The job with what is to be read of the full text, which is asked for once. */
  async function withText(job: Claimed, signal: AbortSignal): Promise<Claimed> {
    if (job.reads !== 'full-text' || job.text.html) return job;
    const { estimateUsage, fetchHtml, givenOf, glossaryOf } = await loadWriter();
    const page = await untilAborted(fetchHtml(job, politely(), job.urgency !== 'rule'), signal);
    const text = { ...job.text, html: await givenOf(job, page, signal) };
    const estimate = estimateUsage(text, job.language, await glossaryOf(job.language), job);
    await keepText(db, job, text.html, estimate, now());
    return { ...job, text };
  }

  const write: Write = async (claimed, signal, keep, ask) => {
    const {
      evidenceWords,
      glossaryOf,
      isTldrOnly,
      lowerOf,
      ownChat,
      ownSummary,
      ownTranslator,
      serverChat,
      writeDigest,
      writeTldr,
    } = await loadWriter();
    const { endpoint, model, language } = claimed;
    const own = endpoint ? undefined : await ownTranslator(language, signal);
    const tools = {
      inTurn: ask,
      nonce: crypto.randomUUID().replaceAll('-', ''),
      glossary: await glossaryOf(language),
      direct: own?.translate,
      words: await evidenceWords(),
      now,
    };
    try {
      if (!endpoint && (await isTldrOnly()))
        return await writeTldr(claimed, { ...tools, summarize: ownSummary(signal) });
      const job = await withText(claimed, signal);
      return await writeDigest(job, {
        ...tools,
        ...(endpoint
          ? { chat: serverChat(endpoint, model), lower: lowerOf(endpoint, model) }
          : { chat: ownChat }),
        kept: job.answers,
        keep,
        signal,
        onText: (text) => soFar.set(job.id, text),
        onReread: () => readAgain.add(job.id),
      });
    } finally {
      own?.close();
      soFar.delete(claimed.id);
      readAgain.delete(claimed.id);
      // The job is settled a moment later: notes that wait ask again by themselves.
      if (signal.reason !== PUT_BACK) void tellMarksChanged();
    }
  };

  const runner = createRunner({
    db,
    write,
    now,
    wake,
    heartbeat: () => void browser.runtime.getPlatformInfo(),
    locks: navigator.locks,
    paused: () => writingPaused.getValue(),
    budget: async () => ({
      microUsd: (await dailyBudget.getValue()) * MICRO_USD_A_CENT,
      prices: await modelPrices.getValue(),
    }),
  });
  return { runner, stageOf: (id = '') => (readAgain.has(id) ? 'reread' : rowsIn(soFar.get(id) ?? '')) };
}

/** Waits for something that cannot be given up itself. @throws where the reader does not want it any more */
function untilAborted<T>(task: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    signal.throwIfAborted();
    task.then(resolve, reject);
  });
}

/** Fields in the order in which they are asked for. One has come when the next begins. */
const FIELDS = /"(summary|methodology|results|implications|tags)"\s*:/g;

function rowsIn(text: string): number {
  return Math.max(0, new Set(text.match(FIELDS)).size - 1);
}
