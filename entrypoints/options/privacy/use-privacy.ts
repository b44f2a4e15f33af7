import {
  abstractTranslated,
  baseUrl,
  engine,
  localNetwork,
  modelReads,
  paused,
  pollHours,
  readOnOpening,
  statementsReread,
  topics,
  writeStarred,
  writeTop,
  writeWhen,
  writingPaused,
} from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { useLive } from '../../shared/use-live';
import { useSetting } from '../../shared/use-setting';
import { type Leaving, whatLeaves } from './what-leaves';

/** What leaves this browser as things are set, kept up to date; undefined until all of it is known. */
export function usePrivacy(): Leaving[] | undefined {
  const follows = useLive(async () => (await db.follows.toArray()).map(({ list }) => list), []);
  const own = useSetting(topics);
  const settings = {
    pollHours: useSetting(pollHours),
    paused: useSetting(paused),
    readOnOpening: useSetting(readOnOpening),
    engine: useSetting(engine),
    baseUrl: useSetting(baseUrl),
    localNetwork: useSetting(localNetwork),
    modelReads: useSetting(modelReads),
    abstractTranslated: useSetting(abstractTranslated),
    statementsReread: useSetting(statementsReread),
    writeWhen: useSetting(writeWhen),
    writeTop: useSetting(writeTop),
    writeStarred: useSetting(writeStarred),
    writingPaused: useSetting(writingPaused),
  };
  if (follows.state !== 'ready' || own === undefined || !isWhole(settings)) return undefined;
  const writeTopics = own.some(({ on, write }) => on && write);
  return whatLeaves({ ...settings, lists: follows.value, writeTopics });
}

const isWhole = <T extends object>(all: T): all is { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.values(all).every((each) => each !== undefined);
