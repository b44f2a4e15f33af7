// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type NoteDesk, OwnNoteField, OwnNotes } from '../../../components/reading/own-note-field';
import { useHeld } from '../../../entrypoints/daily/use-held';
import type { Card } from '../../../lib/records/card';
import { card } from '../../catalogue/samples';

const [one, two] = [card(1), card(2)];
let root: HTMLElement;
let done: string[];
const desk: NoteDesk = { onType: () => {}, onDone: (paper, words) => done.push(`${paper} ${words}`) };

function Pane({ reading }: { reading: Card | undefined }) {
  const held = useHeld(reading);
  return (
    <OwnNotes value={desk}>
      <output>{held?.paper.key}</output>
      {held && <OwnNoteField key={held.paper.key} card={held} />}
    </OwnNotes>
  );
}

const draw = (reading: Card | undefined) => act(() => render(<Pane reading={reading} />, root));
const shown = () => root.querySelector('output')?.textContent;
const field = () => root.querySelector('textarea') as HTMLTextAreaElement;

beforeEach(() => {
  done = [];
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('shows what is read', async () => {
  await draw(one);
  await draw(two);
  expect(shown()).toBe(two.paper.key);
  await draw(undefined);
  expect(shown()).toBe('');
});

it('keeps a paper whose note is written until its field is left, and tells once that it is', async () => {
  await draw(one);
  await act(() => field().focus());
  await act(() => {
    field().value = 'new words';
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  for (const next of [undefined, two]) {
    await draw(next);
    expect(shown()).toBe(one.paper.key);
    expect(document.activeElement).toBe(field());
  }
  await act(() => field().blur());
  expect(shown()).toBe(two.paper.key);
  expect(done).toEqual([`${one.paper.key} new words`]);
});
