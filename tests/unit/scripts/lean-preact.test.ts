// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as whole from 'preact';
import { describe, expect, it } from 'vitest';
import { leanPreact } from '../../../scripts/lib/lean-preact';

const code = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
const lean: typeof whole = await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(leanPreact(code))}`
);

/** What a library draws, one state after the other into one root, and what came to pass meanwhile. */
async function told({ h, render, Component, createContext, Fragment }: typeof whole): Promise<string[]> {
  const told: string[] = [];
  const Name = createContext('nobody');
  const Said = () => h(Name.Consumer, { children: (name: string) => h('i', null, name) });
  class Guard extends Component<{ children: whole.ComponentChildren }, { broken?: boolean }> {
    static override getDerivedStateFromError = () => ({ broken: true });
    override componentDidCatch(error: unknown) {
      told.push(`caught ${error}`);
    }
    override componentWillUnmount() {
      told.push('gone');
    }
    override render() {
      return this.state.broken ? h('b', null, 'instead') : this.props.children;
    }
  }
  const Breaks = ({ now }: { now: boolean }) => {
    if (now) throw new Error('broke');
    return 'whole';
  };
  const page = (keys: string[], { name = 'Ada', open = false, breaks = false } = {}) =>
    h(
      Name.Provider,
      { value: name },
      h(
        'ul',
        {
          class: open ? 'open' : undefined,
          'aria-expanded': open,
          tabIndex: open ? 0 : -1,
          style: { color: open ? 'red' : '' },
        },
        keys.map((key) =>
          h(
            'li',
            { key, ref: (node: Element | null) => void told.push(`${key} ${!!node}`) },
            key,
            h(Said, null),
          ),
        ),
      ),
      open &&
        h(Fragment, null, h('input', { value: name, checked: open }), [1, ' two ', null, undefined, true]),
      h('math', null, h('mi', { mathvariant: 'normal' }, 'x'), h('mo', null, '=')),
      h('svg', { viewBox: '0 0 1 1' }, h('path', { d: 'M0 0' })),
      h('button', { onClick: () => told.push(`pressed ${name}`), hidden: !open }, 'press'),
      keys.length > 0 && h(Guard, null, h(Breaks, { now: breaks })),
    );
  const root = document.createElement('div');
  // What stands there already is taken over.
  root.innerHTML = '<ul class="room"></ul><p>old</p>';
  const states = [
    page(['a', 'b', 'c']),
    page(['c', 'a', 'd'], { open: true }),
    page(['d'], { name: 'Bo', open: true, breaks: true }),
    page([], { name: 'Cy' }),
    page(['x', 'a', 'b', 'c']),
    null,
  ];
  for (const state of states) {
    render(state, root);
    // What caught is drawn anew a moment later.
    await new Promise((resolve) => setTimeout(resolve));
    root.querySelector('button')?.click();
    const spaces = [...root.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI?.slice(-6));
    told.push(root.innerHTML, spaces.join(' '));
  }
  return told;
}

describe('Preact as the build takes it', () => {
  it('draws, changes and takes away what the whole of it does', async () => {
    const before = await told(whole);
    expect(before.join('\n')).toMatch(/caught Error: broke[\s\S]*instead[\s\S]*gone/);
    expect(await told(lean)).toEqual(before);
  });

  it('has no way to make elements of text', () => {
    expect(code).toContain('innerHTML');
    expect(leanPreact(code)).not.toMatch(/innerHTML|dangerously/);
  });

  it('is refused where the module is not the one that was looked at', () => {
    expect(() => leanPreact(code.replace('M.__P&&(r.__e=null,l=s),', ''))).toThrow(
      /not the one that was looked at/,
    );
  });
});
