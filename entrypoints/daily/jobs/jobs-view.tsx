import { useRef, useState } from 'preact/hooks';
import { Broken } from '../../../components/broken';
import { JobList, STRETCH } from '../../../components/jobs/job-list';
import { JobsHead } from '../../../components/jobs/jobs-head';
import { JOB_PARTS, type JobPart } from '../../../components/jobs/props';
import { NotKept } from '../../../components/not-kept';
import { clearEnded, toFront, unclear } from '../../../lib/jobs/by-hand';
import { type Queued, queue } from '../../../lib/jobs/queue';
import { sendMessage } from '../../../lib/messaging';
import { dailyBudget, engine, modelPrices, writingPaused } from '../../../lib/settings';
import { storageFailure } from '../../../lib/storage-failure';
import { db } from '../../../lib/store/db';
import { m } from '../../../lib/words';
import { Receipts } from '../../options/engine/receipts';
import { history } from '../../options/history';
import { keepSetting } from '../../options/keep-setting';
import { useKeeping } from '../../shared/use-keeping';
import { useLive } from '../../shared/use-live';
import { useNow } from '../../shared/use-now';
import { useSetting } from '../../shared/use-setting';
import { hrefOf } from '../route';
import { Empty } from './empty';
import { lineOf } from './line-of';
import { tryAgainNow } from './try-again-now';
import { useNear } from './use-near';

/** What models write, wrote today and are to write, and what can be done about it. */
export function JobsView() {
  const now = useNow();
  const [most, setMost] = useState<Record<JobPart, number>>(firstOfEach);
  const live = useLive(() => queue(db, most, Date.now()), [most, now]);
  const paused = useSetting(writingPaused);
  const prices = useSetting(modelPrices);
  const budget = useSetting(dailyBudget);
  const who = useSetting(engine);
  const { unkept, keep } = useKeeping();
  const lists = useRef<HTMLDivElement>(null);
  const listed = (part: JobPart) => (live.state === 'ready' ? live.value[part].first.length : 0);
  const near = useNear(lists, JOB_PARTS.map((part) => Math.ceil(listed(part) / STRETCH)).join());
  if (live.state === 'failed') return <Broken what="database" {...storageFailure(live.error)} />;
  if (live.state === 'loading' || paused === undefined || !prices || budget === undefined || !who)
    return <p class="notice">{m.loading()}</p>;
  const parts = live.value;
  const counts = Object.fromEntries(JOB_PARTS.map((part) => [part, parts[part].count])) as Record<
    JobPart,
    number
  >;
  const isEmpty = JOB_PARTS.every((part) => counts[part] === 0);
  const lookAnew = () => sendMessage('stopWriting', []);
  const stop = (which: string[] | 'all') => keep(() => sendMessage('stopWriting', which), 'message');
  return (
    <>
      {unkept && <NotKept {...unkept} />}
      <h2>{m.jobs()}</h2>
      <p class="lead">{m.jobs_how()}</p>
      {isEmpty ? (
        <Empty isWriting={who !== 'extractive'} />
      ) : (
        <JobsHead
          counts={counts}
          paused={paused}
          onPause={(next) => void keepSetting(writingPaused, paused, next)}
          onStopAll={() => stop('all')}
          onClear={() => void clear()}
        />
      )}
      <div ref={lists}>
        {JOB_PARTS.map((part) => (
          <JobList
            key={part}
            part={part}
            count={counts[part]}
            listed={listed(part)}
            jobAt={(at) => lineOf(parts[part].first[at] as Queued, prices)}
            isNear={(at) => near.isNear(`${part} ${at}`)}
            heightOf={(at) => near.heightOf(`${part} ${at}`)}
            now={now}
            onMore={() => setMost((before) => ({ ...before, [part]: Number.POSITIVE_INFINITY }))}
            onStop={(id) => stop([id])}
            onRetry={(id) => keep(() => tryAgainNow(id).then(lookAnew), 'page')}
            onFront={(id) => keep(() => toFront(db, id).then(lookAnew), 'page')}
          />
        ))}
      </div>
      <Receipts budget={budget} isWriting={who !== 'extractive'} />
      <p>
        <a href={hrefOf({ kind: 'plots' })}>{m.cost_as_plot()}</a>
      </p>
    </>
  );
}

const firstOfEach = () =>
  Object.fromEntries(JOB_PARTS.map((part) => [part, STRETCH])) as Record<JobPart, number>;

/** Puts away what ended; it can be taken back as long as the page is open. */
function clear(): Promise<boolean> {
  let cleared: string[] = [];
  return history.make({
    via: 'page',
    make: async () => {
      cleared = await clearEnded(db, Date.now());
    },
    takeBack: () => unclear(db, cleared),
  });
}
