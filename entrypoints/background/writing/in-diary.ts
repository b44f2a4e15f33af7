import type { Why } from '../../../lib/records/request';
import { db } from '../../../lib/store/db';
import { createDiary } from '../../../lib/store/requests';

const diary = createDiary(db);

/**
 * `fetch` that writes down whom it asked; what is sent and answered is nobody's business. `ok` says that an answer began: how
 * a streamed one ended its job tells.
 */
export const inDiary =
  (why: Why): typeof fetch =>
  async (input, init) => {
    const at = Date.now();
    const { host, origin, pathname } = new URL(String(input));
    const row = { at, host, url: origin + pathname, purpose: 'model', why, end: { kind: 'open' } } as const;
    const id = await diary.begin(row);
    try {
      const answer = await globalThis.fetch(input, init);
      const { status, ok } = answer;
      const end = ok
        ? ({ kind: 'ok' } as const)
        : ({ kind: 'failed', failure: { kind: 'http', status } } as const);
      await diary.end(id, { status, ms: Date.now() - at, end });
      return answer;
    } catch (error) {
      await diary.end(id, { ms: Date.now() - at, end: { kind: 'failed', failure: { kind: 'unreachable' } } });
      throw error;
    }
  };
