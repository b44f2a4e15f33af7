import type { Appearance } from '../lib/records/appearance';
import type { Card } from '../lib/records/card';
import { m } from '../lib/words';
import { shortDay } from '../lib/words/dates';

const SERVERS = { arxiv: 'arXiv', biorxiv: 'bioRxiv', medrxiv: 'medRxiv' } as const;

/** “bioRxiv v2, 18 Jun”, “PLOS Medicine”; of a journal that its feed does not name, where its pages are. */
function Place({ of, version, day }: { of: Appearance; version?: number; day?: string }) {
  const { source, venue, link } = of;
  const host = URL.canParse(link) ? new URL(link).hostname : link;
  return (
    <>
      <span lang="en">
        {source === 'journal' ? (venue ?? host) : SERVERS[source]}
        {version !== undefined && ` v${version}`}
      </span>
      {day && m.also_day({ day: shortDay(day) })}
    </>
  );
}

/**
 * “also in bioRxiv”, “also on arXiv, 18 Jun +1”: the day where it is another than the card's. One badge, however many there
 * are; nothing where there is none.
 */
export function AlsoBadge({ card: { also = [], day } }: { card: Card }) {
  const [first, ...more] = also;
  if (!first) return null;
  return (
    <>
      {' · '}
      <span class="badge" data-also>
        {first.source === 'arxiv' ? m.also_on() : m.also_in()}{' '}
        <Place of={first} {...(first.day && first.day !== day && { day: first.day })} />
        {more.length > 0 && ` +${more.length}`}
      </span>
    </>
  );
}

/** “Also: bioRxiv v2, 18 Jun · PLOS Medicine, 6 May”, each a link to its page there. */
export function Also({ card: { also = [] } }: { card: Card }) {
  if (also.length === 0) return null;
  return (
    <p class="facts" data-also>
      {m.also_label()}
      {also.map((each, i) => (
        <span key={each.key}>
          {i > 0 && ' · '}
          <a href={each.link} target="_blank" rel="noreferrer" data-paper={each.key}>
            <Place of={each} {...each} />
          </a>
        </span>
      ))}
    </p>
  );
}
