import { useEffect, useState } from 'preact/hooks';
import type { WriteManyProps } from '../../../components/triage/write-many';
import { sendMessage } from '../../../lib/messaging';
import type { Card } from '../../../lib/records/card';
import type { Job } from '../../../lib/records/job';
import type { ManyOffer } from '../../../lib/records/many-offer';
import type { PaperKey } from '../../../lib/records/paper';
import {
  abstractTranslated,
  baseUrl,
  dailyBudget,
  digestLanguage,
  engine,
  model,
  modelPrices,
  modelReads,
  statementsReread,
  strongModel,
} from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import type { useKeeping } from '../use-keeping';
import { useLive } from '../use-live';
import { useSetting } from '../use-setting';
import { endWords } from './done-words';

/** Who chooses one card after the other is not told of each sum between. Milliseconds. */
const PAUSE = 120;
/** What changes who writes, and what it takes. */
const PRICED_BY = [
  model,
  strongModel,
  baseUrl,
  modelReads,
  digestLanguage,
  abstractTranslated,
  statementsReread,
  modelPrices,
  dailyBudget,
] as const;

/**
 * Has a model write of the cards that are chosen.
 * @param tell says how it ended
 * @returns what the bar shows of it
 */
export function useWriteMany(
  cards: readonly Card[],
  keep: ReturnType<typeof useKeeping>['keep'],
  tell: (words: string) => void,
): WriteManyProps {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const live = useLive(
    async () => ({ of: asked, jobs: (await db.jobs.bulkGet([...asked])).flatMap((job) => job ?? []) }),
    [asked],
    asked.length > 0,
  );
  // What was asked for before is told until the next is read.
  const known = live.state === 'ready' && live.value.of === asked ? live.value.jobs : [];
  const open = known.filter(isOpen).map(({ id }) => id);
  const { offer, isReckoned } = useOffer(cards.map(keyOf), open.length);
  const isOver = known.length > 0 && open.length === 0;
  useEffect(() => {
    if (!isOver) return;
    tell(endWords(known, Date.now()));
    setAsked([]);
  }, [isOver]);

  return {
    offer,
    isReckoned,
    underway:
      open.length > 0
        ? { done: known.filter(({ state }) => state === 'done').length, all: asked.length }
        : undefined,
    onWrite() {
      if (!offer || !isReckoned) return;
      let ids: string[] = [];
      keep(
        async () => {
          ids = await (await import('./many')).wishMany(cards.map(keyOf));
        },
        'page',
        () => {
          // One that failed may be asked for again while others are on their way.
          setAsked((before) => [...new Set([...before, ...ids])]);
          // None is stopped: who writes looks at the queue anew.
          keep(() => sendMessage('stopWriting', []), 'message');
        },
      );
    },
    onStop: () => keep(() => sendMessage('stopWriting', open), 'message'),
  };
}

/** What writing would take of cards as they are chosen now, once that was reckoned; until then, what was told last. @param open how many are on their way */
function useOffer(keys: readonly PaperKey[], open: number): Pick<WriteManyProps, 'offer' | 'isReckoned'> {
  const [offer, setOffer] = useState<{ of: string; is: ManyOffer | undefined }>();
  const who = useSetting(engine);
  const [changes, setChanges] = useState(0);
  const of = [who, changes, open, ...keys].join('\n');
  const isWanted = keys.length > 0 && who !== undefined && who !== 'extractive';
  // What was told before a change does not hold after it; where nothing is chosen nobody looks.
  useEffect(() => {
    if (!isWanted) return undefined;
    const stops = PRICED_BY.map((each) => each.watch(() => setChanges((before) => before + 1)));
    return () => {
      for (const stop of stops) stop();
      setOffer(undefined);
    };
  }, [isWanted]);
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(() => {
      // What cannot be reckoned is not offered.
      void import('./many')
        .then(({ reckonMany }) => reckonMany(keys))
        .then(
          (is) => setOffer({ of, is }),
          () => setOffer(undefined),
        );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [of, isWanted]);
  return { offer: isWanted ? offer?.is : undefined, isReckoned: offer?.of === of };
}

const isOpen = ({ state }: Job): boolean => state === 'queued' || state === 'running';

const keyOf = ({ paper }: Card): PaperKey => paper.key;
