import type { Failure } from '../lib/records/round';
import { m } from '../lib/words';
import { failedWords } from './diary/end-words';

/** Where the search for the feeds of a pasted address stands. */
export type DiscoveryState = { host: string } & (
  | { kind: 'offered' | 'looking' | 'refused' | 'none' | 'no-answer' }
  | { kind: 'found'; count: number }
  | { kind: 'failed'; failure: Failure }
);

/** What is so, what can be done about it, and the button that does it. */
export function DiscoveryLine({ state, onFind }: { state: DiscoveryState; onFind(): void }) {
  const canFind = !['looking', 'found'].includes(state.kind);
  return (
    <p class={isTrouble(state) ? 'hint warn' : 'hint'} data-discovery={state.kind}>
      {words(state)}
      {canFind && (
        <>
          {' '}
          <button type="button" class="way-out" data-action="find-feeds" onClick={onFind}>
            {state.kind === 'offered' ? m.find_feeds({ host: state.host }) : m.try_again()}
          </button>
        </>
      )}
    </p>
  );
}

const isTrouble = ({ kind }: DiscoveryState) => !['offered', 'looking', 'found'].includes(kind);

function words(state: DiscoveryState): string {
  const { host } = state;
  switch (state.kind) {
    case 'offered':
      return m.discovery_offered({ host });
    case 'looking':
      return m.discovery_looking({ host });
    case 'refused':
      return m.discovery_refused({ host });
    case 'none':
      return m.discovery_none({ host });
    case 'no-answer':
      return m.no_answer();
    case 'found':
      return m.discovery_found({ host, count: state.count });
    case 'failed':
      return m.discovery_failed({ host, how: failedWords(state.failure, Date.now()) });
  }
}
