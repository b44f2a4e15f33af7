import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { CardList } from '../../../components/card-list';
import type { CardActions } from '../../../components/card-props';
import { cardIn, dayView } from '../../../components/day-view';
import { Following } from '../../../components/following';
import { KeyHelp } from '../../../components/key-help';
import { reachableIn } from '../../../components/near-fold';
import { NotKept } from '../../../components/not-kept';
import { Reporting } from '../../../components/reporting';
import { Topics } from '../../../components/topic-chips';
import type { Card } from '../../../lib/records/card';
import type { PaperKey } from '../../../lib/records/paper';
import type { Topic } from '../../../lib/records/topic';
import type { Shelf } from '../../../lib/store/kept';
import { m } from '../../../lib/words';
import { cardActions } from '../../shared/card-actions';
import type { Beside } from '../../shared/day-list-props';
import { ListFoot } from '../../shared/list-foot';
import { readingPlace } from '../../shared/reading-place';
import { useTriage } from '../../shared/triage/use-triage';
import { WithTriage } from '../../shared/triage/with-triage';
import { useBroken } from '../../shared/use-broken';
import { useFollowing } from '../../shared/use-following';
import { useKeeping } from '../../shared/use-keeping';
import { useKeys, usePlace } from '../../shared/use-keys';
import { useReporting } from '../../shared/use-reporting';
import { useTopics } from '../../shared/use-topics';
import { useHeld } from '../use-held';
import type { ShelfModel } from './use-shelf';

type Keep = ReturnType<typeof useKeeping>['keep'];

export interface ShelfListProps {
  kind: Shelf['kind'];
  model: Extract<ShelfModel, { cards: unknown }>;
  topics: readonly Topic[];
  /** The card that is read beside the list. */
  open: string | undefined;
  onOpen(key: PaperKey): void;
  onRead(): void;
  head(keep: Keep): ComponentChild;
  /** What is said where there is nothing. */
  empty: string;
  beside: Beside;
}

/** The cards of a shelf, with all that a day's cards can. */
export function ShelfList({
  kind,
  model,
  topics,
  open,
  onOpen,
  onRead,
  head,
  empty,
  beside,
}: ShelfListProps) {
  const [selected, setSelected] = useState<PaperKey>();
  const [hidden, setHidden] = useState<PaperKey>();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const { unkept, keep } = useKeeping();
  const { cards } = model;
  const sound = useBroken(useMemo(() => ({ day: '', fresh: cards, cross: [], revisions: [] }), [cards]));
  const following = useFollowing(topics, keep);
  const { of: topicsOf } = useTopics(topics);
  // What a rule hides was kept by hand all the same.
  const { groups } = dayView(sound.cards, 'all');
  const reachable = reachableIn(groups, unfolded);
  const triage = useTriage({ reachable, keep, heading: m.kept_papers() });
  const actionsOf = (card: Card): CardActions => ({
    ...cardActions(card, {
      openCard: open,
      onSelect(key) {
        setSelected(key);
        if (key !== open) onOpen(key);
      },
      onOpenCard: onRead,
      onHidden: setHidden,
      keep: (write, then) => keep(write, 'page', then),
    }),
    // Without its star it is gone from here at once.
    ...(kind === 'starred' && card.mark?.starredAt !== undefined && { onStar: () => triage.onUnstar(card) }),
  });
  useKeys(reachable, selected, actionsOf, () => setHelp(!help), undefined, triage.onKey);
  usePlace(reachable);
  const reading = useHeld(cardIn(groups, open) ?? reachable[0]);
  const reporting = useReporting(reading, keep);
  return (
    <WithTriage triage={triage}>
      <Topics value={topicsOf}>
        <Following value={following.desk}>
          <Reporting value={reporting}>
            <div class="day-list">
              {head(keep)}
              {unkept && <NotKept {...unkept} />}
              {model.total === 0 && <p class="notice">{empty}</p>}
              <CardList
                groups={groups}
                whole={false}
                open={undefined}
                selected={selected ?? reading?.paper.key}
                unfolded={unfolded}
                onUnfold={(name, unfold) =>
                  setUnfolded((before) => [
                    ...before.filter((each) => each !== name),
                    ...(unfold ? [name] : []),
                  ])
                }
                actions={actionsOf}
                onBroken={sound.onBroken}
              />
              {model.more && (
                <p class="group-end">
                  <button type="button" data-action="shelf-more" onClick={model.more}>
                    {m.shelf_more({ count: model.total })}
                  </button>
                </p>
              )}
              <ListFoot
                unshown={sound.count}
                triage={triage}
                hidden={hidden}
                keep={keep}
                told={following.told}
                onGone={() => setHidden(undefined)}
              />
              {help && <KeyHelp all onClose={() => setHelp(false)} />}
            </div>
            {beside(
              reading,
              reading && actionsOf(reading),
              readingPlace(reachable, reading, (card) => actionsOf(card).onSelect()),
            )}
          </Reporting>
        </Following>
      </Topics>
    </WithTriage>
  );
}
