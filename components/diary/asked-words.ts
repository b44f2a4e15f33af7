import type { Purpose, Why } from '../../lib/records/request';
import { m } from '../../lib/words';

/** What was asked for. */
export function purposeWords(purpose: Purpose): string {
  switch (purpose) {
    case 'feed':
      return m.purpose_feed();
    case 'api':
      return m.purpose_api();
    case 'page':
      return m.purpose_page();
    case 'discovery':
      return m.purpose_discovery();
    case 'model':
      return m.purpose_model();
  }
}

/** Why it was asked for. */
export function whyWords(why: Why): string {
  switch (why) {
    case 'poll':
      return m.why_poll();
    case 'backfill':
      return m.why_backfill();
    case 'details':
      return m.why_details();
    case 'refresh':
      return m.why_refresh();
    case 'retry':
      return m.why_retry();
    case 'browse':
      return m.why_browse();
    case 'look-up':
      return m.why_look_up();
    case 'onboarding':
      return m.why_onboarding();
    case 'discovery':
      return m.why_discovery();
    case 'write':
      return m.why_write();
    case 'engine-test':
      return m.why_engine_test();
  }
}
