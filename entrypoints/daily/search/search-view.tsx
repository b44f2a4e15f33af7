import { useEffect, useRef, useState } from 'preact/hooks';
import { Broken } from '../../../components/broken';
import { Following } from '../../../components/following';
import { ReadingPane } from '../../../components/reading/reading-pane';
import { Reporting } from '../../../components/reporting';
import { TextsRemembered } from '../../../components/shown-text';
import { Topics } from '../../../components/topic-chips';
import { WrittenLanguage } from '../../../components/written-language';
import type { Card } from '../../../lib/records/card';
import type { FoundOrder } from '../../../lib/records/found-order';
import type { PaperKey } from '../../../lib/records/paper';
import { topics } from '../../../lib/settings';
import { storageFailure } from '../../../lib/storage-failure';
import { m } from '../../../lib/words';
import { cardActions } from '../../shared/card-actions';
import { readingPlace } from '../../shared/reading-place';
import { useTriage } from '../../shared/triage/use-triage';
import { WithTriage } from '../../shared/triage/with-triage';
import { useFollowing } from '../../shared/use-following';
import { useKeeping } from '../../shared/use-keeping';
import { useMarkedWords } from '../../shared/use-marked-words';
import { useReporting } from '../../shared/use-reporting';
import { useSetting } from '../../shared/use-setting';
import { useTopics } from '../../shared/use-topics';
import { useWrittenLanguage } from '../../shared/use-written-language';
import { useMath } from '../day/use-math';
import { usePaneScroll } from '../day/use-pane-scroll';
import { hrefOf, routeOf } from '../route';
import { textsRemembered } from '../texts-remembered';
import { useHeld } from '../use-held';
import { markedQuery } from './marked-query';
import { recallSearch, rememberSearch } from './remembered';
import { SearchList } from './search-list';
import { useAddress } from './use-address';
import { MORE, useFoundCards } from './use-found-cards';
import { useSearch } from './use-search';

/** The search over all papers: what is found, and the paper that is read beside it. */
export function SearchView(asked: { query: string; order: FoundOrder }) {
  const [left] = useState(() => recallSearch(hrefOf({ kind: 'search', q: asked.query, order: asked.order })));
  const [text, setText] = useState(asked.query);
  const [order, setOrder] = useState(asked.order);
  const [withHidden, setWithHidden] = useState(false);
  const [open, setOpen] = useState(left?.open);
  const [hidden, setHidden] = useState<PaperKey>();
  const [isReading, setReading] = useState(false);
  const all = useSetting(topics);
  const language = useWrittenLanguage();
  const drawn = useMath();
  const { unkept, keep } = useKeeping();
  const state = useSearch(text, order, withHidden);
  const list = useFoundCards(state.found, left?.limit ?? MORE, withHidden);
  const writeAddress = useAddress(text, order);
  const address = hrefOf({ kind: 'search', q: text, order });
  useEffect(() => rememberSearch({ address, open, limit: list.limit }), [address, open, list.limit]);
  const panes = useRef<HTMLDivElement>(null);
  usePaneScroll(panes, open, isReading);
  const become = (next: { text?: string; order?: FoundOrder }) => {
    if (next.text !== undefined) setText(next.text);
    if (next.order !== undefined) setOrder(next.order);
    list.restart();
    setOpen(undefined);
    panes.current?.querySelector('.day-list')?.scrollTo(0, 0);
  };
  useEffect(() => {
    const onAddress = () => {
      const route = routeOf(location.hash);
      if (route.kind === 'search') become({ text: route.q ?? '', order: route.order ?? 'newest' });
    };
    addEventListener('hashchange', onAddress);
    return () => removeEventListener('hashchange', onAddress);
  }, []);

  const following = useFollowing(all, keep);
  const ofPage = useTopics(all);
  const shown = state.query ? [...list.cards] : [];
  const triage = useTriage({ reachable: shown, keep, heading: m.search_all() });
  const reading = useHeld(list.cards.find(({ paper }) => paper.key === open) ?? list.cards[0]);
  const reporting = useReporting(reading, keep);
  const sought = useMarked(state.query);
  useMarkedWords(() => list.cards, sought, ofPage.of);
  const actionsOf = (card: Card) =>
    cardActions(card, {
      openCard: undefined,
      onSelect: setOpen,
      onOpenCard() {
        setOpen(card.paper.key);
        setReading(true);
      },
      onHidden: setHidden,
      keep: (write, then) => keep(write, 'page', then),
    });
  const failed = state.failed ?? list.failed;
  if (failed !== undefined) return <Broken what="database" {...storageFailure(failed)} />;
  return (
    <WithTriage triage={triage}>
      <WrittenLanguage value={language}>
        <TextsRemembered value={textsRemembered}>
          <Topics value={ofPage.of}>
            <Following value={following.desk}>
              <Reporting value={reporting}>
                <div class="panes search-panes" ref={panes} data-pane={isReading ? 'reading' : 'list'}>
                  <SearchList
                    text={text}
                    order={order}
                    state={state}
                    list={list}
                    cards={shown}
                    triage={triage}
                    topics={all ?? []}
                    withHidden={withHidden}
                    selected={reading?.paper.key}
                    unkept={unkept}
                    hidden={hidden}
                    keep={keep}
                    told={following.told}
                    actionsOf={actionsOf}
                    onBecome={become}
                    onWithHidden={setWithHidden}
                    onUnhidden={() => setHidden(undefined)}
                    onLeave={writeAddress}
                  />
                  {state.query && (
                    <ReadingPane
                      card={reading}
                      actions={reading && actionsOf(reading)}
                      drawn={drawn}
                      place={readingPlace(shown, reading, ({ paper }) => setOpen(paper.key))}
                      onBack={() => setReading(false)}
                    />
                  )}
                </div>
              </Reporting>
            </Following>
          </Topics>
        </TextsRemembered>
      </WrittenLanguage>
    </WithTriage>
  );
}

/** The same for as long as the query is: what marks looks again when it is another. */
function useMarked(query: Parameters<typeof markedQuery>[0]) {
  const last = useRef<{ of: typeof query; is: ReturnType<typeof markedQuery> }>(undefined);
  if (last.current?.of !== query) last.current = { of: query, is: markedQuery(query) };
  return last.current?.is;
}
