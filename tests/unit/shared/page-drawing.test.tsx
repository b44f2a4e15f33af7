// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type ComponentChild, h, render as whole } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import * as lean from '../../../entrypoints/shared/page-drawing';
import { setLocale } from '../../../lib/words';
import { LOCALES } from '../../../lib/words/locales';
import { CATALOGUE } from '../../catalogue';

const NOTES = CATALOGUE.filter(({ place }) => place === 'note');

const newRoot = (): ShadowRoot =>
  document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });

/**
 * Elements with their attributes in one order, and texts one by one: what a serialised text would hide. This DOM knows
 * `hidden`, which Preact sets as a property, only as yes or no; Preact leaves an empty `lang` where there is none any more.
 */
function told(node: Node): unknown {
  if (!(node instanceof Element))
    return node.nodeType === 3 ? node.textContent : [...node.childNodes].map(told);
  const attributes = [...node.attributes]
    .filter(({ name, value }) => name !== 'lang' || value !== '')
    .map(({ name, value }) => (name === 'hidden' ? name : `${name.toLowerCase()}=${value}`))
    .sort();
  return [node.namespaceURI, node.localName, attributes, [...node.childNodes].map(told)];
}

let root: ShadowRoot;
beforeEach(() => {
  document.body.replaceChildren();
  root = newRoot();
});

describe.each(LOCALES)('the drawing of pages, in %s', (language) => {
  it('draws every note as Preact does, each anew and each after the one before and the one after', () => {
    setLocale(language);
    expect(NOTES.length).toBeGreaterThan(20);
    const [ours, theirs] = [newRoot(), newRoot()];
    for (const { name, draw } of [...NOTES, ...NOTES.toReversed()]) {
      const fresh = [newRoot(), newRoot()] as const;
      lean.render(draw(), fresh[0]);
      whole(draw(), fresh[1]);
      expect([name, told(fresh[0])]).toEqual([name, told(fresh[1])]);
      lean.render(draw(), ours);
      whole(draw(), theirs);
      expect([name, told(ours)]).toEqual([name, told(theirs)]);
    }
    setLocale('en');
  });
});

describe('the drawing of pages', () => {
  const draw = (what: ComponentChild) => lean.render(what, root);

  it('takes the place of what was in the root first', () => {
    root.append(document.createElement('aside'), 'text');
    draw(<p>words</p>);
    expect(root.innerHTML).toBe('<p>words</p>');
  });

  it('keeps an element while others come and go around it, and moves those with a key', () => {
    const page = (before: boolean, keys: string[]) => (
      <div>
        {before && <button type="button">first</button>}
        <button type="button" class="kept">
          second
        </button>
        <ul>
          {keys.map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ul>
      </div>
    );
    draw(page(false, ['a', 'b', 'c']));
    const kept = root.querySelector('.kept');
    const [a, b, c] = root.querySelectorAll('li');
    draw(page(true, ['c', 'x', 'a']));
    expect(root.querySelector('.kept')).toBe(kept);
    expect(root.querySelector('button')?.textContent).toBe('first');
    expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['c', 'x', 'a']);
    expect([root.querySelectorAll('li')[0], root.querySelectorAll('li')[2]]).toEqual([c, a]);
    expect(b?.isConnected).toBe(false);
  });

  it('moves nothing that stands where it should: a move would take the focus', () => {
    draw(
      <div>
        <i>one</i>
        <b>two</b>
      </div>,
    );
    const parent = root.querySelector('div') as HTMLElement;
    const moved: string[] = [];
    const foreign = document.createElement('u');
    parent.prepend(foreign);
    for (const node of parent.children) node.after = () => void moved.push(node.localName);
    parent.prepend = () => void moved.push('prepend');
    draw(
      <div>
        <i>one</i>
        <b>2</b>
      </div>,
    );
    expect(parent.textContent).toBe('one2');
    expect([moved, foreign.parentNode === parent]).toEqual([[], true]);
  });

  it('hears with the ear given last, and with none when it is gone', () => {
    const heard: string[] = [];
    const button = (words?: string) => (
      <button type="button" {...(words && { onClick: () => heard.push(words) })}>
        press
      </button>
    );
    for (const words of ['one', 'two', undefined]) {
      draw(button(words));
      root.querySelector('button')?.click();
    }
    expect(heard).toEqual(['one', 'two']);
  });

  it('tells of an element once, when it is in the page', () => {
    const seen: boolean[] = [];
    const tell = (node: Element | null) => void seen.push(node?.isConnected === true);
    for (const words of ['one', 'two']) draw(<p ref={tell}>{words}</p>);
    expect(seen).toEqual([true]);
  });

  it('describes as Preact does what is left to it', () => {
    const Both = () =>
      lean.jsx(lean.Fragment as never, { children: ['a', lean.jsx('i', { children: 'b' })] });
    draw(lean.jsx(Both as never, {}) as never);
    const [ours, theirs] = [told(root), newRoot()];
    whole([h('span', null, 'x')], theirs);
    expect(ours).toEqual(['a', ['http://www.w3.org/1999/xhtml', 'i', [], ['b']]]);
    draw(lean.h('span', null, ['x']) as never);
    expect(told(root)).toEqual(told(theirs));
  });
});
