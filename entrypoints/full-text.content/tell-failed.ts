import { h } from 'preact';
import { FailedNote } from '../../components/note/failed-note';
import { render } from '../shared/page-drawing';

/** Says in the note's place that the page is a conversion that failed, in one line: what stands below may be seen, so it stays where it is. */
export function tellFailed(host: HTMLElement, root: ShadowRoot): void {
  host.dataset.state = 'failed';
  host.style.minHeight = `${host.offsetHeight}px`;
  const { origin, pathname } = location;
  render(h(FailedNote, { address: origin + pathname.replace('/html/', '/abs/') }), root);
}
