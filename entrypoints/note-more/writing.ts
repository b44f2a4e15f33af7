import { sendMessage } from '../../lib/page-messaging';
import type { PageFacts } from '../../lib/records/announcement';
import type { Unread } from '../../lib/records/full-text';
import type { MoreDoor } from '../abstract.content/lazy-more';

/** Has a model write of the paper, of its full text as well where that was pressed for, or stops it. */
export async function write(
  { room, page, consult, draw, leave, ask }: MoreDoor,
  facts: PageFacts,
  action: string,
) {
  const { view } = room;
  const on = action !== 'stop';
  // It was asked for: it is what is shown, and may take what room it needs.
  if (on) Object.assign(view, { whole: true, text: view.text === 'authors' ? 'ai' : view.text });
  let html: string | Unread | undefined;
  const writing = view.gloss?.writing;
  if (writing && action === 'write-full-text') {
    writing.state = 'fetching';
    draw();
    html = await page.html(view, facts);
  }
  void consult({
    question: () => sendMessage('write', { page: facts, on, html }),
    use: () => void ask(facts),
    failure: 'silent',
    refused: leave,
  });
  draw();
}
