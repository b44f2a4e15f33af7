// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findSettings, wordsOf } from '../../../entrypoints/options/sections/find-settings';

const PAGE = `
  <section data-part="a"><h2>Topics</h2><p class="field"><label>Show a Badge</label><span>Unread papers</span></p>
    <p class="field"><label>Colour</label></p></section>
  <section data-part="b"><h2>Pages</h2><details><summary>More</summary><p>Unread notes, badge</p></details></section>
  <section data-part="c"><h2>Badge of honour</h2><p class="one">One</p><ul class="library-list"><li>badge</li></ul></section>`;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});
const find = (query: string) => findSettings(document, wordsOf(query));
const out = () =>
  [...document.querySelectorAll('[data-unmatched]')].map(
    (each) => each.getAttribute('data-part') ?? each.textContent?.trim(),
  );

describe('a search among the settings', () => {
  it('leaves the parts and the settings that say it, whatever the case, and opens what holds it', () => {
    const { places, marks } = find('badge');
    expect(places.map(({ tagName }) => tagName)).toEqual(['LABEL', 'P', 'H2']);
    expect(out()).toEqual(['Colour']);
    expect(document.querySelector('details')?.open).toBe(true);
    expect(
      marks.map(({ startContainer, startOffset, endOffset }) =>
        startContainer.nodeValue?.slice(startOffset, endOffset),
      ),
    ).toEqual(['Badge', 'badge', 'Badge']);
  });

  it('wants every word, in one place', () => {
    const { places } = find('badge unread');
    expect(places.map(({ textContent }) => textContent)).toEqual([
      'Show a BadgeUnread papers',
      'Unread notes, badge',
    ]);
    expect(out()).toEqual(['Colour', 'c']);
  });

  it('shows all of a part whose heading says it, and all of the page where nothing is looked for', () => {
    find('honour');
    expect(out()).toEqual(['a', 'b']);
    find('  ');
    expect(out()).toEqual([]);
  });

  it('shuts at its end what it opened, and leaves open what was open', () => {
    document
      .querySelector('[data-part="a"]')
      ?.insertAdjacentHTML('beforeend', '<details open><summary>Own</summary><p>badge</p></details>');
    const open = () => [...document.querySelectorAll('details')].map((fold) => fold.open);
    find('badge');
    find('badge unread');
    expect(open()).toEqual([true, true]);
    find('');
    expect(open()).toEqual([true, false]);
  });

  it('finds nothing where nothing says it, and leaves lists of things alone', () => {
    document.querySelector('[data-part="c"] h2')?.replaceChildren('Honour');
    expect(find('badge').places).toHaveLength(2);
    expect(find('zebra').places).toEqual([]);
    expect(out()).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  });
});
