import { useState } from 'preact/hooks';
import { EngineTold } from '../../../components/engine-told';
import { nearNames } from '../../../lib/digests/engines/openai/near-names';
import { cost, priceOfJob } from '../../../lib/jobs/prices';
import { sendMessage } from '../../../lib/messaging';
import type { EngineTest } from '../../../lib/records/engine';
import {
  abstractTranslated,
  baseUrl,
  digestLanguage,
  modelPrices,
  modelReads,
  statementsReread,
} from '../../../lib/settings';
import { locale, m } from '../../../lib/words';
import { allow } from '../permissions';

type State =
  | { kind: 'idle' | 'asking' | 'no-answer' }
  | { kind: 'told'; test: EngineTest; strong?: EngineTest; at: number };

export interface TestEngineProps {
  /** The match pattern of the server's host, to be allowed in the click. */
  host: string;
  /** The model that is set. */
  model: string;
  /** The stronger model, where there is one: it is asked as well. */
  strong: string | false;
  onModels(models: string[]): void;
  onAddress(address: string): void;
}

/** “Test”: one tiny real request to each model of the server as it is set, and in words what it told. */
export function TestEngine({ host, model, strong: strongName, onModels, onAddress }: TestEngineProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  async function test() {
    // The browser asks the reader in a click alone, and not after anything was waited for.
    const allowed = allow([host]);
    setState({ kind: 'asking' });
    try {
      await allowed;
      const test = await asShown(await sendMessage('testEngine', 'model'), model);
      onModels(test.models);
      const strong =
        strongName &&
        test.kind === 'works' &&
        (await asShown(await sendMessage('testEngine', 'strong'), strongName));
      setState({ kind: 'told', test, ...(strong && { strong }), at: Date.now() });
    } catch {
      setState({ kind: 'no-answer' });
    }
  }
  return (
    <div class="field">
      <button
        type="button"
        class="button"
        data-action="test-engine"
        disabled={state.kind === 'asking'}
        onClick={() => void test()}
      >
        {m.test_engine()}
      </button>
      <div role="status" data-engine-test={state.kind === 'told' ? state.test.kind : state.kind}>
        {state.kind === 'asking' && <span class="hint">{m.testing_engine()}</span>}
        {state.kind === 'no-answer' && <span class="hint warn">{m.no_answer()}</span>}
        {state.kind === 'told' && <EngineTold test={state.test} at={state.at} onAddress={onAddress} />}
        {state.kind === 'told' && state.strong && (
          <p data-engine-test-strong={state.strong.kind}>
            {state.strong.kind === 'failed' && <span class="hint warn">{strongName}: </span>}
            <EngineTold test={state.strong} at={state.at} onAddress={onAddress} />
          </p>
        )}
      </div>
    </div>
  );
}

/** With the models first whose names are most like one that the server lacks; or with what a usual paper costs. */
async function asShown(test: EngineTest, model: string): Promise<EngineTest> {
  if (test.kind === 'works') {
    const paperCost = await paperCostOf(model);
    return { ...test, ...(paperCost !== undefined && { paperCost }) };
  }
  if (test.failure.kind !== 'no-model') return test;
  const models = [...new Set([...nearNames(test.failure.model, test.models), ...test.models])];
  return { ...test, models };
}

/** In millionths of a US dollar; undefined where no price is known. */
async function paperCostOf(name: string): Promise<number | undefined> {
  const { usualUsage } = await import('../../../lib/digests/engines/prompt');
  const [endpoint, prices, language, translated, reread, reads] = await Promise.all([
    baseUrl.getValue(),
    modelPrices.getValue(),
    digestLanguage.getValue(),
    abstractTranslated.getValue(),
    statementsReread.getValue(),
    modelReads.getValue(),
  ]);
  const usage = usualUsage(language || locale(), { translated, reread }, reads);
  return cost(usage, priceOfJob({ endpoint, model: name }, prices));
}
