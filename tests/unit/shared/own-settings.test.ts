import { expect, it } from 'vitest';
import { isOwnSetting, ownSettings } from '../../../entrypoints/shared/own-settings';
import * as all from '../../../lib/settings';

it('a backup knows every setting there is, and nothing else', () => {
  const settings = Object.entries(all).flatMap(([name, item]) =>
    typeof item === 'object' && 'sound' in item ? [name] : [],
  );
  expect(Object.keys(ownSettings).sort()).toEqual(settings.sort());
});

it('takes of a file only what may be set', () => {
  expect(isOwnSetting('pollHours', 4)).toBe(true);
  expect(isOwnSetting('engine', 'a spy')).toBe(false);
  expect(isOwnSetting('apiKey', 'k')).toBe(false);
  expect(isOwnSetting('constructor', {})).toBe(false);
});
