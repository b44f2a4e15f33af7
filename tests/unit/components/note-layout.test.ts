import { describe, expect, it } from 'vitest';
import { noteLayout } from '../../../components/note/layout';

/** An abstract that is so wide. */
const wide = (width: number) => (most: number) => width <= most;

describe('the room of a note', () => {
  it('has no rows for abstracts of four sentences or fewer', () => {
    expect(noteLayout(4, 'x'.repeat(900), wide(940)).rows).toBe(false);
    expect(noteLayout(5, 'x'.repeat(900), wide(940)).rows).toBe(true);
  });

  // Lines counted on the rendered page: the open note must not stand taller than the abstract and one line.
  it.each([
    [8, 1072, 940, 1],
    [10, 1072, 760, 2],
    [10, 1330, 940, 2],
    [4, 500, 940, 1],
  ])(
    'an abstract of %i lines (%i characters in %i px) has rows of at most %i',
    (abstractLines, characters, width, lines) => {
      const layout = noteLayout(8, 'x'.repeat(characters), wide(width));
      expect(layout.lines).toBe(lines);
      const open = 62 + 4 + (layout.lines * 3 + 1) * 21;
      if (abstractLines >= 7) expect(open).toBeLessThanOrEqual(abstractLines * 21 + 24);
    },
  );

  it('counts what a Chinese abstract fills, not its characters', () => {
    expect(noteLayout(8, '我们证明一个定理。'.repeat(70), wide(940)).lines).toBe(2);
    expect(noteLayout(8, '我们证明一个定理。'.repeat(30), wide(940)).lines).toBe(1);
  });
});
