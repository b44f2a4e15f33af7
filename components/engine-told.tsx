import type { EngineHint, EngineTest } from '../lib/records/engine';
import { locale, m } from '../lib/words';
import { dollars, engineFailureWords } from './engine-words';
import { gap } from './gap';

export interface EngineToldProps {
  /** The models that the server has, the likeliest first. */
  test: EngineTest;
  /** When it was told, in epoch milliseconds. */
  at: number;
  onAddress(address: string): void;
}

/** What a test of an engine told, and what to do about it. */
export function EngineTold({ test, at, onAddress }: EngineToldProps) {
  if (test.kind === 'works')
    return (
      <>
        <span class="hint">✓ {worksWords(test)}</span>
        {test.hints.map((hint) => (
          <span key={hint.kind} class="hint warn">
            {' '}
            {hintWords(hint)}
          </span>
        ))}
      </>
    );
  const models = test.models.slice(0, MOST_MODELS).join(', ');
  return (
    <span class="hint warn">
      {wrongWords(test, at)}{' '}
      {test.failure.kind === 'no-model' && models && <>{m.engine_near_models({ models })} </>}
      {test.hints.map((hint) =>
        hint.kind === 'other-base' ? (
          <OtherBase key={hint.kind} address={hint.baseUrl} onAddress={onAddress} />
        ) : (
          hintWords(hint)
        ),
      )}
    </span>
  );
}

const MOST_MODELS = 5;

function OtherBase({ address, onAddress }: { address: string; onAddress(address: string): void }) {
  return (
    <>
      {m.engine_lacks_v1({ url: address })}
      {gap()}
      <button type="button" class="way-out" onClick={() => onAddress(address)}>
        {m.use_it()}
      </button>
    </>
  );
}

function worksWords({ model, milliseconds, paperCost }: Extract<EngineTest, { kind: 'works' }>): string {
  const seconds = new Intl.NumberFormat(locale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(milliseconds / 1000);
  return paperCost === undefined
    ? m.engine_works({ model, seconds })
    : m.engine_works_priced({ model, seconds, cost: dollars(paperCost) });
}

/** What is wrong; where asking around told more than the failure itself, that. */
function wrongWords({ failure, hints }: Extract<EngineTest, { kind: 'failed' }>, at: number): string {
  const told = new Set(hints.map(({ kind }) => kind));
  if (told.has('key-missing')) return m.engine_key_missing();
  if (told.has('redirects')) return m.unwritten_redirected();
  if (told.has('answers-reading') && failure.kind === 'unreachable') return m.engine_answers_reading();
  return engineFailureWords(failure, at);
}

/** What helps; nothing where it stands apart (another address) or in the failure's own words (Ollama). */
function hintWords(hint: EngineHint): string {
  switch (hint.kind) {
    case 'key-missing':
      return m.engine_enter_key();
    case 'key-wrong':
      return m.engine_key_again();
    case 'redirects':
      return m.engine_redirects_help();
    case 'answers-reading':
      return m.engine_allow_origins();
    case 'down-or-forbids':
      return m.engine_allow_origins_if_up();
    case 'other-model':
      return m.engine_other_model();
    case 'small-context':
      return m.engine_small_context({ tokens: hint.tokens.toLocaleString(locale()) });
    default:
      return '';
  }
}
