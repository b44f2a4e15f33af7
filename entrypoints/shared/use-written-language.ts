import { browser } from 'wxt/browser';
import { digestLanguage, interfaceLanguage } from '../../lib/settings';
import { pickLocale } from '../../lib/words';
import { useSetting } from './use-setting';

/** The language that models write in, as the one who asks them has it; null until it is read. */
export function useWrittenLanguage(): string | null {
  const own = useSetting(digestLanguage);
  const choice = useSetting(interfaceLanguage);
  if (own === undefined || choice === undefined) return null;
  return own || pickLocale(choice, [browser.i18n.getUILanguage()]);
}
