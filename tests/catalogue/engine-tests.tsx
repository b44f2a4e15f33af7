import { EngineTold } from '../../components/engine-told';
import type { EngineFailure, EngineHint, EngineTest } from '../../lib/records/engine';
import { NOW } from './samples';
import { type Examples, listed, type Situation } from './situation';

/** Every way out that a test of an engine can tell of, with what it comes with. */
const HINTS: Examples<EngineHint> = {
  'key-missing': [{ kind: 'key-missing' }],
  'key-wrong': [{ kind: 'key-wrong' }],
  'other-base': [{ kind: 'other-base', baseUrl: 'https://models.example/v1' }],
  redirects: [{ kind: 'redirects' }],
  'answers-reading': [{ kind: 'answers-reading' }],
  'down-or-forbids': [{ kind: 'down-or-forbids' }],
  'ollama-origins': [{ kind: 'ollama-origins' }],
  'small-context': [{ kind: 'small-context', tokens: 4096 }],
  'other-model': [{ kind: 'other-model' }],
};

const refused: EngineFailure = { kind: 'key-refused', status: 401 };
const WITH: Record<EngineHint['kind'], EngineFailure | undefined> = {
  'key-missing': refused,
  'key-wrong': refused,
  'other-base': { kind: 'rejected', status: 404, words: 'unknown field' },
  redirects: { kind: 'unreachable' },
  'answers-reading': { kind: 'unreachable' },
  'down-or-forbids': { kind: 'unreachable' },
  'ollama-origins': { kind: 'origin-refused' },
  'small-context': undefined,
  'other-model': { kind: 'not-json' },
};

const drawn = (name: string, test: EngineTest): Situation => ({
  name: `options, a test of an engine, ${name}`,
  place: 'options',
  draw: () => <EngineTold test={test} at={NOW} onAddress={() => {}} />,
});

const works: EngineTest = { kind: 'works', model: 'qwen3-32b', milliseconds: 1234, models: [], hints: [] };

/** What the options say when an engine was tested. */
export const ENGINE_TESTS: Situation[] = [
  drawn('works', works),
  drawn('no such model', {
    kind: 'failed',
    failure: { kind: 'no-model', model: 'qwen9' },
    models: ['qwen3-32b', 'qwen3-8b'],
    hints: [],
  }),
  drawn('works, priced', { ...works, paperCost: 4000 }),
  ...listed(HINTS).map(([name, hint]) => {
    const failure = WITH[hint.kind];
    const hints = [hint];
    return drawn(name, failure ? { kind: 'failed', failure, models: [], hints } : { ...works, hints });
  }),
];
