import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Part } from '../../components/note/full-text';
import { fetchFullText, fullTextUrl } from '../../lib/arxiv-pages/full-text';
import { sendMessage } from '../../lib/page-messaging';
import type { PageFacts } from '../../lib/records/announcement';
import type { View } from './view';

/**
 * Reads the paper's HTML: fetched here, from the page's own host, and taken apart in the background, which has the rules
 * and a parser. What came once is not asked for again.
 * @param draw called when how it goes has changed
 */
export function reading(view: View, draw: () => void) {
  async function read(page: PageFacts): Promise<void> {
    if (view.reading === 'working' || isWhole(view.reading)) return;
    view.reading = 'working';
    draw();
    const html = await fetchFullText(fullTextUrl(page, location.origin));
    if (typeof html !== 'string') view.reading = html;
    else {
      const question = () => sendMessage('fullText', { page, html });
      // A worker that dies over a question takes it along; the next one answers it.
      view.reading = await question()
        .catch(question)
        .catch(() => ({ kind: 'silent' as const }));
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
export async function whenSeen(ctx: ContentScriptContext, act: () => Promise<void>): Promise<void> {
  if (document.visibilityState !== 'hidden') return act();
  ctx.addEventListener(document, 'visibilitychange', () => void act(), { once: true });
}
