import { browser } from 'wxt/browser';
import type { Write } from '../../../lib/jobs/flight';
import { createRunner, type Runner } from '../../../lib/jobs/runner';
import { dailyBudget, modelPrices, writingPaused } from '../../../lib/settings';
import { tellMarksChanged } from '../../../lib/signals';
import { db } from '../../../lib/store/db';
import { loadWriter } from './load-writer';

const MICRO_USD_A_CENT = 10_000;

/**
 * The one who writes, and how far it is.
 * @param wake sets the queue's alarm (epoch milliseconds), or takes it away
 */
export function createWriting(wake: (at: number | undefined) => void): {
  runner: Runner;
  /** How many of the four rows have come of a job that runs here. */
  sectionsOf(id: string | undefined): number;
} {
  const soFar = new Map<string, string>();
  const now = () => Date.now();

  const write: Write = async (job, signal, keep, ask) => {
    const {
      evidenceWords,
      glossaryOf,
      isTldrOnly,
      ownChat,
      ownSummary,
      ownTranslator,
      serverChat,
      writeDigest,
      writeTldr,
    } = await loadWriter();
    const { endpoint, model, language } = job;
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
        return await writeTldr(job, { ...tools, summarize: ownSummary(signal) });
      return await writeDigest(job, {
        ...tools,
        chat: endpoint ? serverChat(endpoint, model) : ownChat,
        kept: job.answers,
        keep,
        signal,
        onText: (text) => soFar.set(job.id, text),
      });
    } finally {
      own?.close();
      soFar.delete(job.id);
      // The job is settled a moment later: notes that wait ask again by themselves.
      void tellMarksChanged();
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
  return { runner, sectionsOf: (id) => rowsIn(soFar.get(id ?? '') ?? '') };
}

/** Fields in the order in which they are asked for. One has come when the next begins. */
const FIELDS = /"(summary|methodology|results|implications|tags)"\s*:/g;

function rowsIn(text: string): number {
  return Math.max(0, new Set(text.match(FIELDS)).size - 1);
}
