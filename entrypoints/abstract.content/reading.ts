import type { Part } from '../../components/note/full-text';
import { sendMessage } from '../../lib/page-messaging';
import type { PageFacts } from '../../lib/records/announcement';
import type { ScriptContext } from '../shared/script-context';
import type { consulting } from './consult';
import type { NotePage } from './note-page';
import type { View } from './view';

type Consult = ReturnType<typeof consulting>['consult'];

/**
 * Reads the paper's HTML: the page's own or fetched here, from its host, and taken apart in the background, which has the rules
 * and a parser. What came once is not asked for again.
 * @param htmlOf where it comes from
 * @param draw called when how it goes has changed
 * @param refused the background will not answer this page
 */
export function reading(
  view: View,
  htmlOf: NotePage['html'],
  draw: () => void,
  consult: Consult,
  refused: () => void,
) {
  async function read(page: PageFacts): Promise<void> {
    if (view.reading === 'working' || isWhole(view.reading)) return;
    view.reading = 'working';
    draw();
    const html = await htmlOf(view, page);
    if (typeof html !== 'string') view.reading = html;
    else {
      const question = () => sendMessage('fullText', { page, html });
      await consult({
        // A worker that dies over a question takes it along; the next one answers it.
        question: () => question().catch(question),
        use: (found) => {
          view.reading = found;
        },
        failure: 'silent',
        refused,
      });
      // The trouble is told already, with the way out.
      if (view.reading === 'working') delete view.reading;
    }
    draw();
  }

  return {
    read,
    /** Shows a part, and reads where nothing came yet. */
    want(part: Part, page: PageFacts): void {
      view.wanted = new Set([...view.wanted, part]);
      draw();
      void read(page);
    },
  };
}

const isWhole = (reading: View['reading']) =>
  typeof reading === 'object' && ['read', 'broken', 'foreign', 'none'].includes(reading.kind);

/** At once where the page is in view, else when it is: what nobody looks at asks arXiv nothing. */
export async function whenSeen(ctx: ScriptContext, act: () => Promise<void>): Promise<void> {
  if (document.visibilityState !== 'hidden') return act();
  ctx.addEventListener(document, 'visibilitychange', () => void act(), { once: true });
}
