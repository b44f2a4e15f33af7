import { useState } from 'preact/hooks';
import { RescueLink } from '../../components/broken';
import { CardList } from '../../components/card-list';
import { cardIn, dayView } from '../../components/day-view';
import { KeyHelp } from '../../components/key-help';
import { Reporting } from '../../components/reporting';
import { TextsRemembered } from '../../components/shown-text';
import { Topics } from '../../components/topic-chips';
import type { Card, DayCards } from '../../lib/records/card';
import type { PaperKey } from '../../lib/records/paper';
import { m } from '../../lib/words';
import { cardActions } from '../shared/card-actions';
import { HiddenUndo } from '../shared/hidden-undo';
import { useBroken } from '../shared/use-broken';
import type { useKeeping } from '../shared/use-keeping';
import { useKeys, usePlace } from '../shared/use-keys';
import { useReporting } from '../shared/use-reporting';
import { useTopics } from '../shared/use-topics';
import { textsRemembered } from './texts-remembered';

/** A day's cards of one list, with all that the popup does with them. */
export function DayOfSubject({
  cards,
  keep,
}: {
  cards: DayCards;
  keep: ReturnType<typeof useKeeping>['keep'];
}) {
  const [selected, setSelected] = useState<PaperKey>();
  const [open, setOpen] = useState<PaperKey>();
  const [hidden, setHidden] = useState<PaperKey>();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const sound = useBroken(cards);
  const { groups } = dayView(sound.cards, 'all');
  const reachable = groups.flatMap(({ name, cards: own }) =>
    name === 'fresh' || unfolded.includes(name) ? own : [],
  );
  const actionsOf = (card: Card) =>
    cardActions(card, {
      openCard: open,
      onSelect: setSelected,
      onOpenCard: setOpen,
      onHidden: setHidden,
      keep: (write, then) => keep(write, 'page', then),
    });
  useKeys(reachable, selected, actionsOf, () => setHelp(!help));
  usePlace(reachable);
  const { of: topicsOf } = useTopics();
  const reporting = useReporting(cardIn(groups, open), keep);
  return (
    <Topics value={topicsOf}>
      <Reporting value={reporting}>
        <TextsRemembered value={textsRemembered}>
          <CardList
            whole={false}
            groups={groups}
            open={open}
            selected={selected ?? reachable[0]?.paper.key}
            unfolded={unfolded}
            onUnfold={(name, unfold) =>
              setUnfolded((before) => [...before.filter((each) => each !== name), ...(unfold ? [name] : [])])
            }
            actions={actionsOf}
            onBroken={sound.onBroken}
          />
        </TextsRemembered>
      </Reporting>
      {sound.count > 0 && (
        <p class="notice" data-notice="unshown">
          {m.papers_unshown({ count: sound.count })} <RescueLink />
        </p>
      )}
      <HiddenUndo hidden={hidden} keep={keep} onGone={() => setHidden(undefined)} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </Topics>
  );
}
