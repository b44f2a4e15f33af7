import { useContext } from 'preact/hooks';
import type { Card } from '../../lib/records/card';
import { m } from '../../lib/words';
import { gap } from '../gap';
import { CollectingCards } from './collecting';
import { CollectionName } from './collection-name';

/** The collections a paper is in, each a way there; nothing where it is in none. */
export function CollectionChips({ mark }: { mark: Card['mark'] | undefined }) {
  const all = useContext(CollectingCards)?.all ?? [];
  const own = all.filter(({ id }) => mark?.collections?.includes(id));
  if (own.length === 0) return null;
  // The full page goes there itself; the popup would become the full page.
  const out = location.pathname === '/daily.html' ? {} : { target: '_blank', rel: 'noreferrer' };
  return (
    <p class="facts in-collections">
      {m.in_collections()}
      {gap()}
      {own.map((collection, i) => (
        <span key={collection.id} data-in-collection={collection.id}>
          {i > 0 && ' · '}
          <a href={`/daily.html#/collection/${encodeURIComponent(collection.id)}`} {...out}>
            <CollectionName collection={collection} />
          </a>
        </span>
      ))}
    </p>
  );
}
