import type { EngineFailure } from '../lib/records/engine';
import { locale, m } from '../lib/words';
import { timeAndDay } from '../lib/words/dates';

/** Why a model wrote nothing, or not all, in one sentence: what is so, and what helps where the reader can. */
export function engineFailureWords(failure: EngineFailure, now: number): string {
  switch (failure.kind) {
    case 'key-refused':
      return m.unwritten_key_refused({ status: failure.status });
    case 'no-credit':
      return m.unwritten_no_credit({ status: failure.status });
    case 'no-model':
      return failure.model ? m.unwritten_no_model({ model: failure.model }) : m.choose_model();
    case 'busy':
      return m.unwritten_busy({ status: failure.status, time: timeAndDay(failure.until, now) });
    case 'server':
      return m.unwritten_server({ status: failure.status });
    case 'not-allowed':
      return m.unwritten_not_allowed({ host: hostOf(failure.origin) });
    case 'left':
      return m.unwritten_left({ host: hostOf(failure.origin) });
    case 'rejected':
      return m.unwritten_rejected({ status: failure.status, words: failure.words });
    case 'budget':
      return m.unwritten_budget({ budget: dollars(failure.limit) });
    default:
      return PLAIN[failure.kind]();
  }
}

type Plain = Exclude<
  EngineFailure['kind'],
  | 'key-refused'
  | 'no-credit'
  | 'no-model'
  | 'busy'
  | 'server'
  | 'not-allowed'
  | 'left'
  | 'rejected'
  | 'budget'
>;

/** Asked for when they are needed: a page may change its language. */
const PLAIN: Record<Plain, () => string> = {
  'origin-refused': () => m.unwritten_origin(),
  unreachable: () => m.unwritten_unreachable(),
  offline: () => m.failed_offline(),
  redirected: () => m.unwritten_redirected(),
  silent: () => m.unwritten_silent(),
  'cut-off': () => m.unwritten_cut_off(),
  'too-long': () => m.unwritten_too_long(),
  context: () => m.unwritten_context(),
  refused: () => m.unwritten_refused(),
  blank: () => m.unwritten_blank(),
  'not-json': () => m.unwritten_not_json(),
  'wrong-shape': () => m.unwritten_wrong_shape(),
  'wrong-language': () => m.unwritten_wrong_language(),
  'no-built-in': () => m.unwritten_no_built_in(),
  'tldr-only': () => m.unwritten_tldr_only(),
  stopped: () => m.unwritten_stopped(),
  mistake: () => m.unwritten_mistake(),
};

/** “$0.20”, “$0.0042”: millionths of a US dollar as money, to two figures where they are small. */
export function dollars(microUsd: number): string {
  const usd = microUsd / 1_000_000;
  const isSmall = usd > 0 && usd < 0.0995;
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'USD',
    // Chinese would say “US$” at every price; prices of models are known in no other dollars.
    currencyDisplay: 'narrowSymbol',
    ...(isSmall
      ? { maximumSignificantDigits: 2, minimumSignificantDigits: 1 }
      : { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  }).format(usd);
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : origin);

/** Sentences one after the other: some languages need no room between them. */
export const sentences = (...all: string[]): string =>
  all.length === 0 ? '' : all.reduce((first, next) => m.two_sentences({ first, next }));
