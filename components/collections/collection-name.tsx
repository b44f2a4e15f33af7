import type { Collection } from '../../lib/records/collection';

/** A collection's name, a dot of its colour before it; in whatever direction it is written. */
export function CollectionName({
  collection: { name, colour },
}: {
  collection: Pick<Collection, 'name' | 'colour'>;
}) {
  return (
    <span class={colour === undefined ? undefined : 'topic'} data-colour={colour}>
      <bdi>{name}</bdi>
    </span>
  );
}
