import type { Card } from '../../lib/records/card';
import type { Topic } from '../../lib/records/topic';
import type { ShownAndHidden } from '../../lib/topics';
import { LOCALES } from '../../lib/words/locales';
import { engineData } from './reader';

/**
 * What a reader's topics do with cards; tags are met by their names in any language. What reads queries is evaluated when it
 * is first asked for.
 */
export async function topicsOfCards(all: readonly Topic[]): Promise<(card: Card) => ShownAndHidden> {
  const { lexicon } = (await engineData()) ?? {};
  const { searchable, shownAndHidden, topicsOf } = await import('../../lib/topics');
  const names = (tag: string) => [tag, ...LOCALES.flatMap((locale) => lexicon?.names[locale]?.[tag] ?? [])];
  const of = topicsOf(all);
  return (card) =>
    shownAndHidden(
      of(searchable(card.paper, () => (card.digest?.tags ?? []).flatMap(names))),
      card.mark?.starredAt !== undefined,
    );
}
