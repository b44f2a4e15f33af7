import { useEffect, useRef, useState } from 'preact/hooks';
import { Broken } from '../../../components/broken';
import { gap } from '../../../components/gap';
import { OrderChoice } from '../../../components/order-choice';
import { HeldOutTable } from '../../../components/radar/held-out-table';
import { LearnedFromLine, LearnedInterests } from '../../../components/radar/learned';
import { Score } from '../../../components/radar/score';
import type { Radar } from '../../../lib/records/relevance';
import { ranking } from '../../../lib/settings';
import { storageFailure } from '../../../lib/storage-failure';
import { db } from '../../../lib/store/db';
import { keptRadar } from '../../../lib/store/radar';
import { learnedWords } from '../../../lib/topics/learned-words';
import { m } from '../../../lib/words';
import { timeAndDate } from '../../../lib/words/dates';
import { useFailedChanges } from '../../options/history-bar';
import { useLive } from '../../shared/use-live';
import { useOrder } from '../../shared/use-order';
import { useSetting } from '../../shared/use-setting';
import { forget, saveRadar, setLearning } from './actions';
import { Plot } from './plot';

/** What Gloss has learned of the reader, how well that orders their days, and how to be rid of it. */
export function RadarView() {
  const live = useLive(() => keptRadar(db), []);
  const how = useSetting(ranking);
  const [order, setOrder] = useOrder();
  useFailedChanges();
  if (live.state === 'failed') return <Broken what="database" {...storageFailure(live.error)} />;
  if (live.state === 'loading' || how === undefined) return <p class="notice">{m.loading()}</p>;
  const radar = live.value;
  const isOff = how === 'off';
  return (
    <>
      <h2>{m.radar()}</h2>
      <p class="lead">{m.radar_how()}</p>
      <p class="radar-order">
        {m.radar_order()}
        {gap()}
        <OrderChoice order={order} onOrder={setOrder} />
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            name="ranking"
            checked={!isOff}
            onChange={({ currentTarget }) => void setLearning(currentTarget.checked)}
          />{' '}
          {m.radar_learn()}
        </label>
      </p>
      {isOff && <p class="hint">{m.radar_is_off()}</p>}
      {radar && radar.interests.length > 0 ? (
        <Known radar={radar} />
      ) : (
        <p class="notice" data-notice="nothing-learned">
          {m.nothing_learned()}
          {gap()}
          <a href="/options.html">{m.own_topics()}</a>
        </p>
      )}
    </>
  );
}

function Known({ radar }: { radar: Radar }) {
  const hasDays = radar.heldOut.length > 0;
  return (
    <>
      <section aria-labelledby="radar-score">
        <h3 id="radar-score">{m.radar_score_heading()}</h3>
        <Score days={radar.heldOut} />
        {hasDays && (
          <>
            <Plot days={radar.heldOut} name={m.radar_plot()} />
            <HeldOutTable days={radar.heldOut} />
          </>
        )}
      </section>
      <section aria-labelledby="radar-learned">
        <h3 id="radar-learned">{m.radar_learned_heading()}</h3>
        <LearnedFromLine from={radar.from} />
        <p class="hint">{m.radar_trained({ time: timeAndDate(radar.trainedAt, Date.now()) })}</p>
        <LearnedInterests interests={radar.interests.map(learnedWords)} />
        <Away radar={radar} />
      </section>
    </>
  );
}

/** Takes what was learned away, after a question, or out as a file. */
function Away({ radar }: { radar: Radar }) {
  const [asked, setAsked] = useState(false);
  return (
    <p class="away">
      <button type="button" data-action="export-radar" onClick={() => void saveRadar(radar)}>
        {m.radar_export()}
      </button>{' '}
      {asked ? (
        <Sure onYes={() => void forget(radar)} onNo={() => setAsked(false)} />
      ) : (
        <button type="button" data-action="forget-radar" onClick={() => setAsked(true)}>
          {m.radar_forget()}
        </button>
      )}
    </p>
  );
}

function Sure({ onYes, onNo }: { onYes(): void; onNo(): void }) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <>
      <span id="forget-sure">{m.radar_forget_sure()}</span>
      <button type="button" data-action="confirm-forget" onClick={onYes}>
        {m.radar_forget_yes()}
      </button>
      <button type="button" data-action="cancel" aria-describedby="forget-sure" onClick={onNo} ref={no}>
        {m.cancel()}
      </button>
    </>
  );
}
