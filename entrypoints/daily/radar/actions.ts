import type { Radar } from '../../../lib/records/relevance';
import { ranking } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { forgetRadar } from '../../../lib/store/radar';
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

/** Hands what was learned to the reader, as JSON: numbers as lists, so that any program reads them. */
export function exportRadar(radar: Radar): void {
  const plain = (_key: string, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Float32Array)] : value;
  const day = new Date(radar.trainedAt).toISOString().slice(0, 10);
  offerDownload(`gloss-radar-${day}.json`, JSON.stringify({ app: 'gloss', kind: 'radar', ...radar }, plain));
}
