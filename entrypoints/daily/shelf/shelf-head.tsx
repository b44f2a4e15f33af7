import { CollectionName } from '../../../components/collections/collection-name';
import { ExportMenu } from '../../../components/triage/export-menu';
import type { Collection } from '../../../lib/records/collection';
import type { Shelf, ShelfOrder } from '../../../lib/store/kept';
import { m } from '../../../lib/words';
import { handOn } from '../../shared/triage/hand-on';
import type { useKeeping } from '../../shared/use-keeping';
import { wholeShelf } from './use-shelf';

export interface ShelfHeadProps {
  shelf: Shelf;
  collections: readonly Collection[];
  total: number;
  order: ShelfOrder;
  onOrder(order: ShelfOrder): void;
  keep: ReturnType<typeof useKeeping>['keep'];
}

/** What a shelf is called, how many papers are on it, how they stand, and a way to take them along. */
export function ShelfHead({ shelf, collections, total, order, onOrder, keep }: ShelfHeadProps) {
  const collection = shelf.kind === 'collection' ? collections.find(({ id }) => id === shelf.id) : undefined;
  const name = nameOf(shelf, collection);
  return (
    <header class="day-head shelf-head">
      <h2>{collection ? <CollectionName collection={collection} /> : name}</h2>
      <p class="stats" data-stat="shelf-count">
        {m.papers_count({ count: total })}
      </p>
      <p class="shelf-tools">
        {shelf.kind !== 'notes' && (
          <label>
            {m.order()}{' '}
            <select
              name="shelfOrder"
              class="order"
              value={order}
              onChange={({ currentTarget }) => onOrder(currentTarget.value === 'paper' ? 'paper' : 'kept')}
            >
              <option value="kept">
                {shelf.kind === 'starred' ? m.order_starred() : m.order_collected()}
              </option>
              <option value="paper">{m.order_paper()}</option>
            </select>
          </label>
        )}
        {total > 0 && (
          <ExportMenu
            onExport={(format) =>
              keep(async () =>
                handOn(format, name, slugOf(shelf, collection), await wholeShelf(shelf, order)),
              )
            }
          />
        )}
        {shelf.kind === 'collection' && <a href="#/collections">{m.collections_manage()}</a>}
      </p>
    </header>
  );
}

function nameOf(shelf: Shelf, collection: Collection | undefined): string {
  if (shelf.kind === 'starred') return m.starred();
  return shelf.kind === 'notes' ? m.notes() : (collection?.name ?? m.collection_gone());
}

/** A collection's file is called after it, as far as that is letters and figures. */
function slugOf(shelf: Shelf, collection: Collection | undefined): string {
  const name = (collection?.name ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return shelf.kind === 'collection' ? name || 'collection' : shelf.kind;
}
