import type { Appearance } from '../lib/records/appearance';
import type { Card } from '../lib/records/card';
import type { Day } from '../lib/records/paper';
import { m } from '../lib/words';
import { shortDay } from '../lib/words/dates';
import { sourceName } from './source-name';

/** “bioRxiv”, “PLOS Medicine, 6 May”: the day where it is another than the card's. */
function Place({ of, on, version }: { of: Appearance; on: Day; version?: number | undefined }) {
  return (
    <>
      <span lang="en">
        {nameOf(of)}
        {version !== undefined && ` v${version}`}
      </span>
      {of.day && of.day !== on && m.also_day({ day: shortDay(of.day) })}
    </>
  );
}

/** Of a journal that its feed does not name, where its pages are. */
const nameOf = ({ source, venue, link }: Appearance): string =>
  sourceName({ source, ...(venue && { venue }), primary: link });

/** “also in bioRxiv”, “also on arXiv, 18 Jun +1”: one badge, however many there are; nothing where there is none. */
export function AlsoBadge({ card: { also = [], day } }: { card: Card }) {
  const [first, ...more] = also;
  if (!first) return null;
  return (
    <>
      {' · '}
      <span class="badge" data-also>
        {first.source === 'arxiv' ? m.also_on() : m.also_in()} <Place of={first} on={day} />
        {more.length > 0 && ` +${more.length}`}
      </span>
    </>
  );
}

/** “Also: bioRxiv v2 · PLOS Medicine, 6 May”, each a link to its page there. */
export function Also({ card: { also = [], day } }: { card: Card }) {
  if (also.length === 0) return null;
  return (
    <p class="facts" data-also>
      {m.also_label()}
      {also.map((each, i) => (
        <span key={each.key}>
          {i > 0 && ' · '}
          <a href={each.link} target="_blank" rel="noreferrer" data-paper={each.key}>
            <Place of={each} on={day} version={each.version} />
          </a>
        </span>
      ))}
    </p>
  );
}
