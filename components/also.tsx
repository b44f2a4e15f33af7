import type { Appearance } from '../lib/records/appearance';
import type { Card } from '../lib/records/card';
import type { Day } from '../lib/records/paper';
import { m } from '../lib/words';
import { shortDay } from '../lib/words/dates';

const SERVERS = { arxiv: 'arXiv', biorxiv: 'bioRxiv', medrxiv: 'medRxiv' } as const;

/** “bioRxiv”, “PLOS Medicine”; of a journal that its feed does not name, where its pages are. */
function placeName({ source, venue, link }: Appearance): string {
  if (source !== 'journal') return SERVERS[source];
  return venue ?? (URL.canParse(link) ? new URL(link).hostname : m.also_journal());
}

/** “also in bioRxiv”, “also on arXiv, 18 Jun”: the day where it is another than the card's. One badge, however many. */
export function alsoWords({ also = [], day }: Pick<Card, 'also' | 'day'>): string | undefined {
  const [first, ...more] = also;
  if (!first) return undefined;
  const place = withDay(placeName(first), first.day === day ? undefined : first.day);
  const words = first.source === 'arxiv' ? m.badge_also_on({ place }) : m.badge_also_in({ place });
  return more.length > 0 ? `${words} +${more.length}` : words;
}

/** “Also: bioRxiv v2 · PLOS Medicine, 6 May”, each a link to its page there. */
export function Also({ also }: { also: Appearance[] | undefined }) {
  if (!also || also.length === 0) return null;
  return (
    <p class="facts" data-also>
      {m.also_label()}{' '}
      {also.map((each, i) => (
        <span key={each.key}>
          {i > 0 && ' · '}
          <a href={each.link} target="_blank" rel="noreferrer" data-paper={each.key}>
            {withDay(placeName(each) + (each.version ? ` v${each.version}` : ''), each.day)}
          </a>
        </span>
      ))}
    </p>
  );
}

const withDay = (place: string, day: Day | undefined): string =>
  day ? m.also_place_day({ place, day: shortDay(day) }) : place;
