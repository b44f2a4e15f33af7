import { browser } from 'wxt/browser';

const RULE = 1;
/** The origin of the rule as this context has set it last; a rule lasts as long as the browser runs. */
let set: { origin: string | undefined } | undefined;

/**
 * Has the browser leave out the `Origin` of our own requests to one server, which would turn an extension away. Those of web
 * pages keep theirs: without it a server on this computer would answer any of them.
 * @param origin of the server; undefined takes the rule away
 */
export async function removeOrigin(origin: string | undefined): Promise<void> {
  if (set && set.origin === origin) return;
  set = undefined;
  const addRules = origin
    ? [
        {
          id: RULE,
          condition: {
            urlFilter: `|${origin}/`,
            initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
            resourceTypes: ['xmlhttprequest' as const, 'other' as const],
          },
          action: {
            type: 'modifyHeaders' as const,
            requestHeaders: [{ header: 'origin', operation: 'remove' as const }],
          },
        },
      ]
    : [];
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE], addRules });
  set = { origin };
}
