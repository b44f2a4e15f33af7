import type { Radar } from '../../../lib/records/relevance';
import { ranking } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { exportRadar, forgetRadar } from '../../../lib/store/radar';
import { history } from '../../options/history';
import { offerDownload } from '../../shared/download';

/** Forgets what was learned; as long as the page is open it can be taken back. */
export function forget(radar: Radar): Promise<boolean> {
  return history.make({
    via: 'page',
    make: () => forgetRadar(db),
    takeBack: () => db.radar.put(radar),
  });
}

/** Begins to learn, or stops it. */
export function setLearning(on: boolean): Promise<boolean> {
  const how = (learns: boolean) => (learns ? 'learned' : 'off');
  return history.make({
    via: 'page',
    make: () => ranking.setValue(how(on)),
    takeBack: () => ranking.setValue(how(!on)),
  });
}

/** Hands what was learned to the reader, as JSON that can be read: what speaks for each interest, and how days were ranked. */
export async function saveRadar({ trainedAt }: Radar): Promise<void> {
  const said = await exportRadar(db);
  const day = new Date(trainedAt).toISOString().slice(0, 10);
  offerDownload(`gloss-radar-${day}.json`, JSON.stringify(said, undefined, 2));
}
