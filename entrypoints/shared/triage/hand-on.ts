import { newYorkDay } from '../../../lib/clock';
import type { Card } from '../../../lib/records/card';
import { abstractUrl } from '../../../lib/records/links';
import { listAs } from '../../../lib/sharing/list';
import { EXPORT_FILES, type Export } from '../../../lib/sharing/listed';
import { allCollections } from '../../../lib/store/collections';
import { db } from '../../../lib/store/db';
import { offerDownload } from '../download';

/**
 * Hands papers on as a file.
 * @param heading what the list is called
 * @param slug what its file is called: letters, figures and hyphens
 * @throws where the database cannot be read
 */
export async function handOn(
  format: Export,
  heading: string,
  slug: string,
  cards: readonly Pick<Card, 'paper' | 'mark'>[],
): Promise<void> {
  const now = Date.now();
  const names = new Map((await allCollections(db)).map(({ id, name }) => [id, name]));
  const list = cards.map(({ paper, mark }) => ({
    paper,
    link: abstractUrl(paper),
    mark,
    collections: mark?.collections?.flatMap((id) => names.get(id) ?? []) ?? [],
  }));
  const { end, type } = EXPORT_FILES[format];
  offerDownload(`gloss-${slug}-${newYorkDay(now)}.${end}`, listAs(format, heading, list, now), type);
}
