import { h } from 'preact';
import { FailedNote } from '../../components/note/failed-note';
import { render } from '../shared/page-drawing';

/** Says in the note's place that the page is a conversion that failed. @param height the room that was taken, where one was */
export function tellFailed(host: HTMLElement, root: ShadowRoot, height?: string): void {
  host.dataset.state = 'failed';
  const { origin, pathname } = location;
  render(h(FailedNote, { address: origin + pathname.replace('/html/', '/abs/'), height }), root);
}
