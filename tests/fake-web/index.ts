import { type Answer, type Asked, answer, HTML } from './answer';
import { absHeaders } from './arxiv/abs';
import { readFeedQuery } from './arxiv/feed-query';
import type { FeedCache, FeedTwist } from './arxiv/feeds';
import { feedRows, type Listed } from './arxiv/listing';
import { answerArxiv } from './arxiv/site';
import { isFeedDay } from './calendar';
import { readCaptures } from './captures';
import { HOSTS, resolverRules } from './hosts';
import type { Misbehaviour } from './misbehaviour';
import { newYorkDay, newYorkTime } from './new-york';
import { listen } from './server';
import { createModelSite, type ModelSite } from './servers/model';
import { answerServers, MODEL_HOST } from './servers/site';
import type { Site } from './site';
import type { Capture, FakePaper, LoggedRequest } from './types';
import { createWorld } from './world';

export type { Listed } from './arxiv/listing';
export type { Misbehaviour } from './misbehaviour';
export type * from './types';

export interface FakeWebOptions {
  /** Decides every paper; 1 where absent. */
  seed?: number;
  /** Papers a day announces, over all lists: from ten to ten thousand. */
  papersPerDay?: number;
  /** New York day, `YYYY-MM-DD`; the real one where absent. It has papers whatever its weekday. */
  today?: string;
  /** Feed days that are holidays. Where they are given, arXiv rests on them and at weekends, `today` or not. */
  holidays?: readonly string[];
  /** A folder of captures with a `MANIFEST.tsv`; nothing is served of it where it is missing. */
  fixturesDir?: string;
}

export interface FakeWeb {
  port: number;
  /** Hash of the certificate's key, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
  readonly today: string;
  /** The hosts it speaks as. */
  hosts: string[];
  /** Every paper announced today, in any list. */
  readonly papers: FakePaper[];
  /** Papers of today that no feed may show: replacements from version 6 on. */
  readonly unannounced: FakePaper[];
  captures: Capture[];
  /** Everything that was asked, oldest first. Set `length` to 0 to forget. */
  requests: LoggedRequest[];
  /** The value for Chromium's `--host-resolver-rules`. */
  resolverRules(): string;
  /** What the feed of these categories shows today, in its order: `listed('cs.LG', 'math.PR')`. */
  listed(...categories: string[]): Listed[];
  /** Moves the whole site to another day. Papers of past days stay what they were. */
  goToDay(day: string): void;
  /** Makes requests go wrong; returns how to undo it. */
  misbehave(rule: Misbehaviour): () => void;
  /** What every answer's `Date` says (epoch milliseconds); the real time where this was never set, none for `undefined`. */
  tellTime(at: () => number | undefined): void;
  /** Puts one page under a path of arxiv.org. */
  servePage(path: string, html: string): void;
  /** The model behind `https://models.example/v1`. */
  models: Omit<ModelSite, 'handle'>;
  close(): Promise<void>;
}

/** Gives about sixty rows in `cs.LG` and `math.PR` together. */
const PAPERS_PER_DAY = 115;

/** Starts a loopback https server that answers as arXiv, two preprint servers, two publishers and a model do, for papers of our own. */
export async function startFakeWeb(options: FakeWebOptions = {}): Promise<FakeWeb> {
  const { seed = 1, papersPerDay = PAPERS_PER_DAY, holidays, fixturesDir } = options;
  let today = options.today ?? newYorkDay(Date.now());
  const rests = holidays && ((day: string) => !isFeedDay(day) || holidays.includes(day));
  const world = createWorld({ seed, papersPerDay, curatedDay: today, ...(rests && { rests }) });
  const site: Site = { world, seed, today: () => today, now: () => shifted(today) };
  const feeds: FeedCache = new Map();
  const captures = readCaptures(fixturesDir);
  const pages = new Map<string, string>();
  const models = createModelSite();

  const rightAnswer = (asked: Asked, twist: FeedTwist | undefined): Answer => {
    const page = pages.get(asked.path);
    if (page !== undefined)
      return answer(200, HTML, page, absHeaders({ id: asked.path.slice(5), versions: [] }));
    return (
      captures.find(asked) ?? answerServers(site, asked, twist) ?? answerArxiv(site, feeds, asked, twist)
    );
  };
  const { port, spki, requests, misbehaviours, tellTime, close } = await listen(rightAnswer, {
    [MODEL_HOST]: models,
  });

  const shown = (paper: FakePaper): boolean => paper.action !== 'replace' || paper.version < 6;
  return {
    port,
    spki,
    hosts: HOSTS,
    captures: captures.list,
    requests,
    get today() {
      return today;
    },
    get papers() {
      return world.day(today).filter(shown);
    },
    get unannounced() {
      return world.day(today).filter((paper) => !shown(paper));
    },
    resolverRules: () => resolverRules(port),
    listed: (...categories) => {
      const query = readFeedQuery(categories.join('+'));
      if ('error' in query) throw new Error(query.error);
      return feedRows(world.day(today), query.categories);
    },
    goToDay: (day) => {
      today = day;
    },
    tellTime,
    misbehave: (rule) => misbehaviours.add(rule),
    models,
    servePage: (path, html) => {
      pages.set(path, html);
    },
    close,
  };
}

/** The real time of day, on the site's day. */
function shifted(today: string): number {
  const now = Date.now();
  return now + newYorkTime(today, 0) - newYorkTime(newYorkDay(now), 0);
}
