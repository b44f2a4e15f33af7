import { useState } from 'preact/hooks';
import { CardList } from '../../components/card-list';
import { cardIn, cardsOf, dayView } from '../../components/day-view';
import { Following } from '../../components/following';
import { KeyHelp } from '../../components/key-help';
import { reachableIn, withNearFolded } from '../../components/near-fold';
import { NothingLearned } from '../../components/nothing-shown';
import { OrderChoice } from '../../components/order-choice';
import { Reporting } from '../../components/reporting';
import { TextsRemembered } from '../../components/shown-text';
import { Topics } from '../../components/topic-chips';
import { WithRelevance } from '../../components/with-relevance';
import type { Card, DayCards } from '../../lib/records/card';
import type { PaperKey } from '../../lib/records/paper';
import type { Topic } from '../../lib/records/topic';
import { longDay } from '../../lib/words/dates';
import { cardActions } from '../shared/card-actions';
import { ListFoot } from '../shared/list-foot';
import { useNear } from '../shared/relevance/use-near';
import { useRankedDay } from '../shared/relevance/use-ranked-day';
import { useTriage } from '../shared/triage/use-triage';
import { WithTriage } from '../shared/triage/with-triage';
import { useBroken } from '../shared/use-broken';
import { useFollowing } from '../shared/use-following';
import type { useKeeping } from '../shared/use-keeping';
import { useKeys, usePlace } from '../shared/use-keys';
import { useMarkedWords } from '../shared/use-marked-words';
import { useOrder } from '../shared/use-order';
import { useReporting } from '../shared/use-reporting';
import { useTopics } from '../shared/use-topics';
import { textsRemembered } from './texts-remembered';

/** A day's cards of one list, with all that the popup does with them. */
export function DayOfSubject({
  cards,
  topics,
  keep,
}: {
  cards: DayCards;
  /** The reader's. */
  topics: readonly Topic[];
  keep: ReturnType<typeof useKeeping>['keep'];
}) {
  const [selected, setSelected] = useState<PaperKey>();
  const [open, setOpen] = useState<PaperKey>();
  const [hidden, setHidden] = useState<PaperKey>();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const sound = useBroken(cards);
  const ofPage = useTopics(topics);
  const { of: topicsOf, isHiddenByRule, waiting } = ofPage;
  const following = useFollowing(topics, keep);
  const [order, setOrder] = useOrder();
  const ranked = useRankedDay(sound.cards, order, topicsOf, !ofPage.loading);
  const viewed = dayView(ranked.cards, 'all', undefined, { isHiddenByRule });
  const groups = withNearFolded(viewed.groups, ranked.duplicates);
  const reachable = reachableIn(groups, unfolded);
  const actionsOf = (card: Card) =>
    cardActions(card, {
      openCard: open,
      onSelect: setSelected,
      onOpenCard: setOpen,
      onHidden: setHidden,
      keep: (write, then) => keep(write, 'page', then),
    });
  const triage = useTriage({ reachable, keep, heading: longDay(cards.day) });
  useKeys(reachable, selected, actionsOf, () => setHelp(!help), undefined, triage.onKey);
  usePlace(reachable);
  const opened = cardIn(groups, open);
  const relevance = { whyOf: ranked.whyOf, ...useNear(opened) };
  useMarkedWords(() => cardsOf(groups), undefined, topicsOf);
  const reporting = useReporting(opened, keep);
  // What a rule hides must not be seen first.
  if (waiting) return null;
  return (
    <WithTriage triage={triage}>
      <Topics value={topicsOf}>
        <p class="in-order">
          <OrderChoice order={order} onOrder={setOrder} />
        </p>
        <NothingLearned why={ranked.nothing} />
        <Reporting value={reporting}>
          <TextsRemembered value={textsRemembered}>
            <Following value={following.desk}>
              <WithRelevance value={relevance}>
                {!ranked.isPending && (
                  <CardList
                    key={order}
                    whole={false}
                    groups={groups}
                    open={open}
                    selected={selected ?? reachable[0]?.paper.key}
                    unfolded={unfolded}
                    onUnfold={(name, unfold) =>
                      setUnfolded((before) => [
                        ...before.filter((each) => each !== name),
                        ...(unfold ? [name] : []),
                      ])
                    }
                    actions={actionsOf}
                    onAllRead={triage.onAllRead}
                    onBroken={sound.onBroken}
                  />
                )}
              </WithRelevance>
            </Following>
          </TextsRemembered>
        </Reporting>
        <ListFoot
          unshown={sound.count}
          triage={triage}
          hidden={hidden}
          keep={keep}
          told={following.told}
          onGone={() => setHidden(undefined)}
        />
        {help && <KeyHelp all onClose={() => setHelp(false)} />}
      </Topics>
    </WithTriage>
  );
}
