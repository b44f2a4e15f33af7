import { h } from 'preact';
import { FailedNote } from '../../components/note/failed-note';
import { render } from '../shared/page-drawing';

/** Says in the note's place that the page is a conversion that failed, in one line: the room that was taken is given back. */
export function tellFailed(host: HTMLElement, root: ShadowRoot): void {
  host.dataset.state = 'failed';
  const { origin, pathname } = location;
  render(h(FailedNote, { address: origin + pathname.replace('/html/', '/abs/') }), root);
}
