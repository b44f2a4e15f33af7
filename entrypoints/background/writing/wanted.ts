import { browser } from 'wxt/browser';
import { checkBaseUrl } from '../../../lib/digests/engines/openai/base-url';
import type { Job } from '../../../lib/records/job';
import {
  baseUrl,
  digestLanguage,
  engine,
  interfaceLanguage,
  localNetwork,
  model,
  strongModel,
} from '../../../lib/settings';
import { pickLocale } from '../../../lib/words/pick-locale';

/** Which engine writes, and in which language. */
export interface Wanted extends Pick<Job, 'engine' | 'model' | 'language'> {
  /** Of a server: where it is asked, and the origin its key is for. */
  server?: { baseUrl: string; origin: string };
  /** Which of its models is asked for a press, where it is another. */
  strong?: string;
}

/** Who writes what the reader asks for by a press. */
export const forPress = ({ strong, ...who }: Wanted): Wanted => (strong ? { ...who, model: strong } : who);

/** What the reader has set; undefined where nobody writes, or the server is not named whole. */
export async function wanted(): Promise<Wanted | undefined> {
  const who = await engine.getValue();
  if (who === 'extractive') return undefined;
  const language =
    (await digestLanguage.getValue()) ||
    pickLocale(await interfaceLanguage.getValue(), [browser.i18n.getUILanguage()]);
  if (who === 'built-in') return { engine: who, model: who, language };
  const [server, name, strong] = await Promise.all([serverSet(), model.getValue(), strongModel.getValue()]);
  if (!server || !name) return undefined;
  return { engine: who, model: name, language, server, ...(strong && strong !== name && { strong }) };
}

/** The server that is set, whether or not a model is; undefined where the address is none. */
export async function serverSet(): Promise<Wanted['server']> {
  const [address, local] = await Promise.all([baseUrl.getValue(), localNetwork.getValue()]);
  const checked = checkBaseUrl(address, { localNetwork: local });
  return 'baseUrl' in checked ? checked : undefined;
}

/** The match pattern whose permission a server needs; ports are not part of one. */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
