import { ownSettings, settingsNow } from '../../shared/own-settings';
import { history } from '../history';

/**
 * What a reader made, and did not merely set: it stays. So do the days that are kept: fewer would delete papers before the change is
 * taken back.
 */
const MADE: ReadonlySet<string> = new Set(['topics', 'ownGlossary', 'modelPrices', 'historyDays']);

/** Sets every setting to what it is at first, as one change that can be taken back. @returns whether it was kept */
export async function setDefaults(): Promise<boolean> {
  const before = await settingsNow();
  const names = Object.keys(ownSettings).filter((name) => !MADE.has(name));
  const setAll = async (next: (name: string) => unknown) => {
    for (const name of names) await ownSettings[name]?.setValue(next(name));
  };
  return history.make({
    via: 'page',
    make: () => setAll((name) => ownSettings[name]?.fallback),
    // One that follows the browser has no value.
    takeBack: () => setAll((name) => before[name] ?? null),
  });
}
