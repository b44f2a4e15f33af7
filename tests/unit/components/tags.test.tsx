// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Tags } from '../../../components/tags';

function drawn(tags: string[], names: string[]) {
  const root = document.createElement('div');
  render(<Tags tags={tags} names={names} />, root);
  return root;
}

describe('tags', () => {
  it('are a list with a name, each with its id and its name', () => {
    const list = drawn(['math.PR', 'random-walks'], ['Probability', 'Random Walks']).querySelector('ul');
    expect(list?.getAttribute('aria-label')).toBe('Topics');
    const items = [...(list?.querySelectorAll('li') ?? [])];
    expect(items.map((item) => [item.dataset.tag, item.textContent])).toEqual([
      ['math.PR', 'Probability'],
      ['random-walks', 'Random Walks'],
    ]);
  });

  it('without a name are shown as they are', () =>
    expect(drawn(['Knot gardens'], []).textContent).toBe('Knot gardens'));

  it('are nothing at all where there are none', () => expect(drawn([], []).innerHTML).toBe(''));
});
