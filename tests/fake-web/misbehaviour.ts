/** Which requests a misbehaviour is for. */
export interface Target {
  host?: string;
  /** Tested against path and query as sent. */
  path?: RegExp;
  /** How often; always, where absent. */
  times?: number;
}

/** What goes wrong. */
export type Mischief =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  /** The whole answer, late. */
  | { kind: 'slow'; ms: number }
  /** Headers at once, then `bytes` of the body every `everyMs`. */
  | { kind: 'drip'; bytes?: number; everyMs?: number }
  /** The first `bytes` only; `abrupt` promises the rest and hangs up. */
  | { kind: 'truncate'; bytes: number; abrupt?: boolean }
  /** Feeds without items, HTTP 200; after `ms`, if given. */
  | { kind: 'empty-weekend'; ms?: number }
  /** Feeds of an earlier day, freshly rendered. */
  | { kind: 'stale-day'; day: string }
  /** Feeds hold of this category what an earlier day announced, of all others today's. */
  | { kind: 'stale-category'; category: string; day: string }
  /** Feeds asked for this category are refused, as arXiv refuses one it does not know. */
  | { kind: 'retired'; category: string }
  /** The right answer, changed: its body, its type, its status. */
  | { kind: 'edited'; edit?: (body: string) => string | Buffer; type?: string; status?: number }
  | { kind: 'wrong-type'; type?: string }
  /** HTTP 200 and a web page, as behind a hotel's login. */
  | { kind: 'html' }
  /** The answer, padded with spaces to `bytes`. */
  | { kind: 'huge'; bytes: number }
  /** The answer, then spaces until the client goes. */
  | { kind: 'endless' }
  | { kind: 'redirect'; to: string; status?: number }
  | { kind: 'body'; body: string | Buffer; type: string; status?: number }
  /** The connection is cut without an answer. */
  | { kind: 'drop' };

export type Misbehaviour = Target & Mischief;

/** arXiv's feeds, the preprint servers', and those of journals. */
const FEED = /^\/(?:rss|atom)\/|_xml\.php\b|\/feed\/atom$|\.rss$/;
const FEED_KINDS = new Set<Mischief['kind']>(['empty-weekend', 'stale-day', 'stale-category', 'retired']);

/** The misbehaviours in force; the first that fits counts. */
export class Misbehaviours {
  private readonly rules: { rule: Misbehaviour; left: number }[] = [];

  add(rule: Misbehaviour): () => void {
    const entry = { rule, left: rule.times ?? Infinity };
    this.rules.push(entry);
    return () => {
      entry.left = 0;
    };
  }

  /** The misbehaviour for a request; it is used up by one. */
  take(host: string, address: string): Mischief | undefined {
    const entry = this.rules.find(({ rule, left }) => left > 0 && fits(rule, host, address));
    if (!entry) return undefined;
    entry.left -= 1;
    return entry.rule;
  }
}

function fits(rule: Misbehaviour, host: string, address: string): boolean {
  if (FEED_KINDS.has(rule.kind) && !FEED.test(address)) return false;
  if (rule.host !== undefined && rule.host !== host) return false;
  // `search` does not mind a global flag, `test` does.
  return rule.path === undefined || address.search(rule.path) >= 0;
}
