import type { Place } from '../../lib/records/full-text';
import { m } from '../../lib/words';

interface SectionsReadProps {
  places: readonly Place[];
  /** Of the page, without the place in it. */
  address: string;
}

/** Which sections of this page were read, each leading to its heading; nothing where none was. */
export function SectionsRead({ places, address }: SectionsReadProps) {
  if (places.length === 0) return null;
  return (
    <p class="sections-read" data-row="sections-read">
      {m.sections_read_here()}{' '}
      {places.map((place, i) => (
        <span key={i} lang="en">
          {i > 0 && ' · '}
          {place.anchor ? <a href={`${address}#${place.anchor}`}>{nameOf(place)}</a> : nameOf(place)}
        </span>
      ))}
    </p>
  );
}

/** “§4.1 Limitations”. */
const nameOf = ({ number, title }: Place): string =>
  [number && `§${number}`, title.replace(/\$/g, '')].filter(Boolean).join(' ');
