// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { AuthorsWords } from '../../../components/authors-words';
import { setLocale } from '../../../lib/words';

it('each says how its own words were chosen, and how often that is right where it was measured', async () => {
  setLocale('en');
  const root = document.createElement('main');
  await act(() =>
    render(
      <>
        <AuthorsWords model="crf-3" />
        <AuthorsWords model="rules-3" />
      </>,
      root,
    ),
  );
  const told = [...root.querySelectorAll('button')].map(
    (button) => root.querySelector(`[id="${button.getAttribute('popovertarget')}"]`)?.textContent,
  );
  expect(told).toEqual([
    expect.stringContaining('right about 87 sentences in 100'),
    expect.stringContaining('was not measured for this field'),
  ]);
});
