// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawnText } from '../../../entrypoints/shared/marking/drawn-text';

/** A line of words and formulas as `MathText` draws it. */
function line(...parts: (string | { math: string })[]): HTMLElement {
  const root = document.createElement('p');
  for (const part of parts) {
    if (typeof part === 'string') {
      root.append(part);
      continue;
    }
    const math = document.createElement('math');
    math.textContent = part.math;
    root.append(math);
  }
  return root;
}

describe('a text that was drawn', () => {
  it('is read with its formulas as a typist would write them', () => {
    const root = line('Walks on ', { math: 'Zd' }, ', slow');
    const { shown } = drawnText(root, 'Walks on $\\mathbb{Z}^d$, slow', 'title');
    expect(shown.text).toMatch(/^Walks on .+, slow$/);
    const [[start, end] = [0, 0]] = shown.formulas ?? [];
    expect(shown.text.slice(start, end)).toContain('^d');
    expect(shown.text.slice(end)).toBe(', slow');
  });

  it('is read without them where they are not those of the source', () => {
    const root = line('Walks on ', { math: 'Zd' });
    const { shown } = drawnText(root, 'Walks on Z', 'title');
    expect(shown.text).toBe('Walks on \n');
  });
});
