// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Confirm } from '../../../entrypoints/options/confirm';

const nothing = () => undefined;
const show = (asked: boolean) =>
  act(() =>
    render(
      <>
        <button type="button" id="opener" />
        {asked && <Confirm question="?" yes="!" onYes={nothing} onNo={nothing} />}
      </>,
      document.body,
    ),
  );
const opener = () => document.querySelector<HTMLButtonElement>('#opener');

beforeEach(async () => {
  await show(false);
  opener()?.focus();
  await show(true);
});
afterEach(() => render(null, document.body));

it('takes the focus to the way out, and gives it back', async () => {
  expect(document.activeElement?.getAttribute('data-action')).toBe('cancel');
  await show(false);
  expect(document.activeElement?.id).toBe('opener');
});

it('gives no focus to what cannot be pressed', async () => {
  opener()?.setAttribute('disabled', '');
  await show(false);
  expect(document.activeElement?.id).not.toBe('opener');
});
