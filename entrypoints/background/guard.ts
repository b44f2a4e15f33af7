import type { ExtensionMessage, GetDataType, GetReturnType } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { onMessage, type Protocol, REFUSED } from '../../lib/messaging';
import { readEntities } from './tables';

type Name = keyof Protocol;
export type Sender = ExtensionMessage['sender'];
/** Who may send a message: any page of arXiv's, those of one paper (its abstract, or its HTML), listings of a day, all pages that list papers, or Gloss's own pages. */
export type Caller = 'arxiv-page' | 'abstract-page' | 'listing-page' | 'list-page' | 'own-page';

/** What is thrown, to the sender, where a message is not answered for what it is. */
export class Refused extends Error {
  override name = REFUSED;
}

/** Where the content scripts run: what stands before `arxiv.org`, and the path. */
const ARXIV = /^https:\/\/((?:www|export|browse)\.)?arxiv\.org(\/.*)/;
const PAGES = {
  'arxiv-page': /\//,
  'abstract-page': /^[a-z.]*\/(?:abs|html)\//,
  'listing-page': /^\/(?:list\/[^/?#]+\/new|catchup\/)/,
  'list-page': /^[a-z.]*\/(?:(?:list|catchup|a)\/|search[/?])/,
};

/** Whether a message comes from where it should. A page's content script counts as the page: it may be spoken through. */
export function isFrom(caller: Caller, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const url = sender.url ?? '';
  if (caller === 'own-page') return url.startsWith(browser.runtime.getURL('/'));
  const [, host = '', path = ''] = ARXIV.exec(url) ?? [];
  return sender.tab !== undefined && sender.frameId === 0 && PAGES[caller].test(host + path);
}

/**
 * Answers a message after checking who sent it and what it holds. Content scripts carry no schemas; nothing passes unchecked.
 * @throws Refused (to the sender) for a wrong sender or shape, before the handler sees it
 */
export function answer<N extends Name>(
  name: N,
  caller: Caller,
  schema: z.ZodMiniType,
  handler: (
    data: GetDataType<Protocol[N]>,
    sender: Sender,
  ) => GetReturnType<Protocol[N]> | Promise<GetReturnType<Protocol[N]>>,
): void {
  // The library's own conditional return type does not reduce for a generic name.
  const listener = async ({ data, sender }: { data: unknown; sender: Sender }) => {
    if (!isFrom(caller, sender)) throw new Refused(`${name}: not for this sender`);
    // What an abstract's page tells of its paper is cleaned while it is checked.
    if (caller === 'abstract-page') await readEntities();
    const checked = schema.safeParse(data);
    if (!checked.success)
      throw new Refused(`${name}: ${checked.error.issues[0]?.path.join('.')} has the wrong shape`);
    return handler(checked.data as GetDataType<Protocol[N]>, sender);
  };
  onMessage(name, listener as unknown as Parameters<typeof onMessage<N>>[1]);
}
