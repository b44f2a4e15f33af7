import { useEffect, useRef, useState } from 'preact/hooks';
import { Broken } from '../../../components/broken';
import { ShelvesColumn } from '../../../components/collections/shelves-column';
import { ReadingPane } from '../../../components/reading/reading-pane';
import { TextsRemembered } from '../../../components/shown-text';
import { WrittenLanguage } from '../../../components/written-language';
import { topics } from '../../../lib/settings';
import type { Shelf, ShelfOrder } from '../../../lib/store/kept';
import { m } from '../../../lib/words';
import { useCollections } from '../../shared/triage/use-chooser';
import { useSetting } from '../../shared/use-setting';
import { useWrittenLanguage } from '../../shared/use-written-language';
import { useMath } from '../day/use-math';
import { usePaneScroll } from '../day/use-pane-scroll';
import { hrefOf } from '../route';
import { textsRemembered } from '../texts-remembered';
import { ShelfHead } from './shelf-head';
import { ShelfList } from './shelf-list';
import { useShelf, useShelfCounts } from './use-shelf';

/** Papers that a reader keeps: the starred, those with a note, or a collection; with the one that is selected beside them. */
export function ShelfView({ shelf }: { shelf: Shelf }) {
  const [order, setOrder] = useState<ShelfOrder>('kept');
  const model = useShelf(shelf, order);
  const collections = useCollections();
  const counts = useShelfCounts(collections);
  const all = useSetting(topics);
  const language = useWrittenLanguage();
  const [open, setOpen] = useState<string>();
  /** The one pane there is room for shows the paper. */
  const [isReading, setReading] = useState(false);
  const drawn = useMath();
  const panes = useRef<HTMLDivElement>(null);
  usePaneScroll(panes, open, isReading);
  useEffect(() => {
    panes.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [collections]);
  if (model === 'loading' || all === undefined) return <p class="notice">{m.loading()}</p>;
  if ('broken' in model) return <Broken what="database" {...model.broken} />;
  return (
    <WrittenLanguage value={language}>
      <TextsRemembered value={textsRemembered}>
        <div class="panes" ref={panes} data-shelf={shelf.kind} data-pane={isReading ? 'reading' : 'list'}>
          <ShelvesColumn {...counts} collections={collections} shown={hrefOf(shelf)} />
          <ShelfList
            kind={shelf.kind}
            model={model}
            topics={all}
            open={open}
            onOpen={setOpen}
            onRead={() => setReading(true)}
            head={(keep) => (
              <ShelfHead
                shelf={shelf}
                collections={collections}
                total={model.total}
                order={order}
                onOrder={setOrder}
                keep={keep}
              />
            )}
            empty={EMPTY[shelf.kind]()}
            beside={(card, actions, place) => (
              <ReadingPane
                card={card}
                actions={actions}
                drawn={drawn}
                place={place}
                onBack={() => setReading(false)}
              />
            )}
          />
        </div>
      </TextsRemembered>
    </WrittenLanguage>
  );
}

const EMPTY: Record<Shelf['kind'], () => string> = {
  starred: () => m.starred_none(),
  notes: () => m.notes_none(),
  collection: () => m.collection_none(),
};
