import type { EngineFailure, EngineTest } from '../../../lib/records/engine';
import { db } from '../../../lib/store/db';
import { loadWriter } from './load-writer';
import type { Wanted } from './wanted';

/** One tiny real request to the server that is set, and what it told; what was learned of it is kept. */
export async function runTest({
  server,
  model,
  language,
}: Wanted & Required<Pick<Wanted, 'server'>>): Promise<EngineTest> {
  const { endpointFor, languageOf, listModels, testEngine, writtenIn } = await loadWriter();
  const { signal } = new AbortController();
  const endpoint = await endpointFor(server.baseUrl, model, 'engine-test');
  const test = await testEngine(endpoint, {
    language: languageOf(language)?.name ?? language,
    signal,
    isWritten: (text) => writtenIn(text, language),
  });
  const models = await listModels(endpoint, signal).then(
    (all) => all.map(({ id }) => id),
    () => [],
  );
  if (test.kind === 'failed') return { ...test, models };
  await db.capabilities.put(test.capabilities);
  return {
    kind: 'works',
    model: test.model ?? model,
    milliseconds: test.latency,
    models,
    hints: test.hints,
  };
}

/** What can be tested while no model is chosen: which there are. */
export async function askForModels(server: Wanted['server']): Promise<EngineTest> {
  const failed = (failure: EngineFailure, models: string[] = []): EngineTest => ({
    kind: 'failed',
    failure,
    models,
    hints: [],
  });
  if (!server) return failed({ kind: 'unreachable' });
  const { EngineError, endpointFor, listModels } = await loadWriter();
  try {
    const models = await listModels(await endpointFor(server.baseUrl, '', 'engine-test'));
    return failed(
      { kind: 'no-model', model: '' },
      models.map(({ id }) => id),
    );
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return failed(error.failure);
  }
}
