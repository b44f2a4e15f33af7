import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Broken } from '../../../components/broken';
import { useListName } from '../../../components/list-name';
import { TagNames } from '../../../components/tag-names';
import { topics } from '../../../lib/settings';
import { storageFailure } from '../../../lib/storage-failure';
import { db } from '../../../lib/store/db';
import { m } from '../../../lib/words';
import { useLive } from '../../shared/use-live';
import { useSetting } from '../../shared/use-setting';
import { PaperFigures } from './paper-figures';
import { ReaderFigures } from './reader-figures';
import { type Asked, recallAsked, rememberAsked, SPANS, stillAsked } from './span';
import { useFigures } from './use-figures';

/** What was announced, what it was about, what the reader did with it, and what it cost: day by day. */
export function PlotsView() {
  const [asked, setAsked] = useState(recallAsked);
  const all = useSetting(topics);
  const counting = useFigures(asked, all, useContext(TagNames));
  // At once: a page may be left in the same moment.
  useLayoutEffect(() => rememberAsked(asked), [asked]);
  if (counting.state === 'failed') return <Broken what="database" {...storageFailure(counting.error)} />;
  return (
    <>
      <h2>{m.plots()}</h2>
      <p class="lead">{m.plots_how()}</p>
      <AskedBar asked={asked} onAsked={setAsked} />
      {counting.state === 'loading' || !all ? (
        <p class="notice">{m.loading()}</p>
      ) : (
        <>
          <PaperFigures counted={counting.value} topics={all} />
          <ReaderFigures counted={counting.value} />
        </>
      )}
    </>
  );
}

/** How many days, and of which list. */
function AskedBar({ asked, onAsked }: { asked: Asked; onAsked(asked: Asked): void }) {
  const nameOf = useListName();
  const live = useLive(() => db.follows.toArray(), []);
  const follows = live.state === 'ready' ? live.value : [];
  const still =
    live.state === 'ready'
      ? stillAsked(
          asked,
          follows.map(({ list }) => list),
        )
      : asked;
  useEffect(() => {
    if (still !== asked) onAsked(still);
  }, [still, asked]);
  return (
    <div class="plots-bar">
      <fieldset class="filters">
        <legend class="sr-only">{m.plots_span()}</legend>
        {SPANS.map((span) => (
          <button
            key={span}
            type="button"
            data-span={span}
            aria-pressed={span === asked.span}
            onClick={() => onAsked({ ...asked, span })}
          >
            {span === 'all' ? m.plots_all_days() : m.plots_days({ days: span })}
          </button>
        ))}
      </fieldset>
      {follows.length > 1 && (
        <label>
          {m.plots_of()}{' '}
          <select
            name="plotList"
            class="order"
            value={asked.list ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onAsked({ ...asked, list: follows.find(({ list }) => list === value)?.list })
            }
          >
            <option value="">{m.plots_all_lists()}</option>
            {follows.map(({ list, name }) => (
              <option key={list} value={list}>
                {name ?? nameOf(list)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
