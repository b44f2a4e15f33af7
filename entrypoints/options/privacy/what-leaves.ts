import { checkBaseUrl, isLoopback, isPrivate } from '../../../lib/digests/engines/openai/base-url';
import type { ListId } from '../../../lib/records/announcement';
import type { EngineId } from '../../../lib/records/digest';
import type { Reads } from '../../../lib/records/job';
import { hostsFor } from '../../../lib/sources';
import { hostName } from '../../shared/not-allowed';

/** What of the settings decides what leaves the browser. */
export interface PrivacyState {
  lists: readonly ListId[];
  pollHours: number;
  paused: boolean;
  readOnOpening: boolean;
  engine: EngineId;
  baseUrl: string;
  localNetwork: boolean;
  modelReads: Reads;
  abstractTranslated: boolean;
  statementsReread: boolean;
  writeWhen: 'asked' | 'opened';
  writeTop: number;
  writeStarred: boolean;
  /** A topic has its papers written of. */
  writeTopics: boolean;
  writingPaused: boolean;
}

/** When something is asked without a press: `hours` of the clock, or never. */
export type Rhythm = { kind: 'every'; hours: number } | { kind: 'paused' };

/** What makes a model write. `press` always does. */
export type Cause = 'press' | 'opened' | 'top' | 'starred' | 'topics';

/** One that something is asked of, or sent to. */
export type Leaving =
  | {
      kind: 'lists';
      source: 'arxiv' | 'biorxiv' | 'medrxiv' | 'journal';
      hosts: string[];
      count: number;
      rhythm: Rhythm;
    }
  | { kind: 'html'; hosts: string[]; onOpening: boolean; forModel: boolean }
  | {
      kind: 'model';
      host: string;
      /** Where that is: this computer, the reader’s own network, or elsewhere. */
      where: 'here' | 'home' | 'away';
      fullText: boolean;
      translated: boolean;
      reread: boolean;
      causes: Cause[];
      paused: boolean;
    }
  | { kind: 'built-in'; causes: Cause[]; paused: boolean };

const SOURCES = ['arxiv', 'biorxiv', 'medrxiv', 'journal'] as const;

/** Everything that leaves this browser as it is set now: to whom, what, and when. Nothing that is not in it is sent. */
export function whatLeaves(state: PrivacyState): Leaving[] {
  const rhythm: Rhythm = state.paused ? { kind: 'paused' } : { kind: 'every', hours: state.pollHours };
  const lists = SOURCES.flatMap((source): Leaving[] => {
    const own = state.lists.filter((list) => list.startsWith(`${source}:`));
    if (own.length === 0) return [];
    const hosts = [...new Set(own.flatMap(hostsFor).map(hostName))];
    return [{ kind: 'lists', source, hosts, count: own.length, rhythm }];
  });
  const forModel = state.engine === 'openai' && state.modelReads === 'full-text';
  const html: Leaving = { kind: 'html', hosts: ['arxiv.org'], onOpening: state.readOnOpening, forModel };
  return [...lists, html, ...writer(state)];
}

function writer(state: PrivacyState): Leaving[] {
  const { engine, baseUrl, localNetwork, writingPaused: paused } = state;
  const causes = causesOf(state);
  if (engine === 'built-in') return [{ kind: 'built-in', causes, paused }];
  const checked = checkBaseUrl(baseUrl, { localNetwork });
  if (engine !== 'openai' || 'problem' in checked) return [];
  const { host, hostname } = new URL(checked.origin);
  const where = isLoopback(hostname) ? 'here' : isPrivate(hostname) ? 'home' : 'away';
  const { abstractTranslated: translated, statementsReread: reread, modelReads } = state;
  const fullText = modelReads === 'full-text';
  return [{ kind: 'model', host, where, fullText, translated, reread, causes, paused }];
}

const causesOf = ({ writeWhen, writeTop, writeStarred, writeTopics }: PrivacyState): Cause[] => [
  'press',
  ...(writeWhen === 'opened' ? (['opened'] as const) : []),
  ...(writeTop > 0 ? (['top'] as const) : []),
  ...(writeStarred ? (['starred'] as const) : []),
  ...(writeTopics ? (['topics'] as const) : []),
];
