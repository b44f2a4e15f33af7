import { fetchFullText, fullTextUrl } from '../../lib/arxiv-pages/full-text';
import type { PageFacts } from '../../lib/records/announcement';
import type { View } from './view';

/** The paper's HTML, or why there is none. What came is not asked for again as long as the page stands, whoever wants it. */
export function htmlOf(view: View, page: PageFacts): ReturnType<typeof fetchFullText> {
  view.html ??= fetchFullText(fullTextUrl(page, location.origin)).then((html) => {
    if (typeof html !== 'string') delete view.html;
    return html;
  });
  return view.html;
}
