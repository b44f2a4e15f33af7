import type { ComponentChild } from 'preact';
import type { Collection } from '../../lib/records/collection';
import { m } from '../../lib/words';
import { grouped } from '../../lib/words/numbers';
import { CollectionName } from './collection-name';

/** What a reader keeps, beside the list: starred papers, those with a note, and each collection, with how many there are. */
export function ShelvesColumn({
  starred,
  notes,
  collections,
  sizes,
  shown,
}: {
  /** Nothing until they are counted. */
  starred: number | undefined;
  notes: number | undefined;
  collections: readonly Collection[];
  sizes: ReadonlyMap<string, number>;
  /** The address within the page. */
  shown: string;
}) {
  const line = (href: string, name: ComponentChild, count: number | undefined) => (
    <li key={href}>
      <a href={href} aria-current={href === shown ? 'page' : undefined}>
        <span class="shelf-name">{name}</span>{' '}
        <span class="hint">{count === undefined ? '' : grouped(count)}</span>
      </a>
    </li>
  );
  return (
    <nav class="left-column days-column shelves-column" aria-label={m.kept_papers()}>
      <ul>
        {line('#/starred', `★ ${m.starred()}`, starred)}
        {line('#/notes', `✎ ${m.notes()}`, notes)}
        {collections.map((each) =>
          line(
            `#/collection/${encodeURIComponent(each.id)}`,
            <CollectionName collection={each} />,
            sizes.get(each.id),
          ),
        )}
        {line('#/collections', m.collections_manage(), undefined)}
      </ul>
    </nav>
  );
}
