// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card';
import { type TextMemory, TextsRemembered } from '../../../components/shown-text';
import { WrittenLanguage } from '../../../components/written-language';
import type { Card as CardRecord } from '../../../lib/records/card';
import { arrangeBeside } from '../../../lib/records/card-arrangement';
import { SECTIONS } from '../../../lib/records/sections';
import type { ShownText } from '../../../lib/records/shown-text';
import { setLocale } from '../../../lib/words';
import { card } from '../../catalogue/samples';
import { written } from '../../catalogue/written';
import { NO_ACTIONS } from './no-actions';

let root: HTMLElement;
let kept: Map<string, ShownText>;
let memory: TextMemory;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
  kept = new Map();
  memory = { get: (paper) => kept.get(paper), set: (paper, text) => void kept.set(paper, text) };
});
afterEach(() => {
  render(null, root);
  root.remove();
  setLocale('en');
});

const points = written().sections.summary;
const both = (): CardRecord => ({ ...card(1), written: [written('en', { 'key-points': points })] });

async function draw(each = both(), { open = true, hasRoom = true } = {}) {
  await act(() =>
    render(
      <TextsRemembered value={hasRoom ? memory : undefined}>
        <WrittenLanguage value="en">
          <Card card={each} number={1} total={1} open={open} selected={false} {...NO_ACTIONS} />
        </WrittenLanguage>
      </TextsRemembered>,
      root,
    ),
  );
}

const texts = (selector: string) => [...root.querySelectorAll(selector)].map((each) => each.textContent);
const press = (action: string) =>
  act(() => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());

describe('both texts', () => {
  it('stand row by row beside each other, each under a heading that says whose it is', async () => {
    await draw();
    await press('compare');
    const rows = [...root.querySelectorAll<HTMLElement>('.pair')];
    expect(rows.map(({ dataset }) => dataset.section)).toEqual(SECTIONS);
    expect(texts('[data-whose="ai"] h3')).toEqual([
      'AI',
      'AI key points',
      'AI summary',
      'AI methodology',
      'AI results',
      'AI implications',
    ]);
    expect(texts('[data-whose="authors"] h3')).toEqual([
      'authors’ words',
      'Key points · authors’ words',
      'Summary · authors’ words',
      'Methodology · authors’ words',
      'Results · authors’ words',
      'Implications · authors’ words',
    ]);
    const own = card(1).digest?.sections.results.statements[0]?.text;
    expect(own).toBeTruthy();
    expect(texts('.pair[data-section="results"] > [data-whose="authors"]')[0]).toContain(own);
    expect(texts('.pair[data-section="results"] > [data-whose="ai"]')[0]).toContain('Silting was 3 times');
  });

  it('hold every sentence of the authors’ once, and none of them under “AI”', async () => {
    const { digest } = card(1);
    if (!digest) throw new Error('no digest');
    const { sections, background } = arrangeBeside(digest);
    const ends = [...Object.values(sections).flat(), ...background].map(({ evidence }) => evidence.end);
    expect(new Set(ends).size).toBe(ends.length);
    const all = [
      ...Object.values(digest.sections).flatMap(({ statements }) => statements),
      ...digest.background,
    ];
    expect(new Set(ends)).toEqual(new Set(all.map(({ evidence }) => evidence.end)));
    await draw();
    await press('compare');
    const drawn = texts('.beside [data-evidence]').length;
    const said = Object.values(both().written?.[0]?.sections ?? {}).flatMap(({ statements }) => statements);
    const key = sections['key-points'].length;
    expect(drawn).toBe(ends.length + said.length);
    expect(texts('.pair[data-section="key-points"] [data-whose="authors"] p')[0]).toMatch(
      key > 0 ? /\w/ : /^Among the rows below\.$/,
    );
  });

  it('are remembered for the card, and for no other', async () => {
    await draw();
    await press('compare');
    await draw(both(), { open: false });
    await draw();
    expect(root.querySelector('.beside')).not.toBeNull();
    expect(root.querySelector('[data-action="compare"]')?.getAttribute('aria-pressed')).toBe('true');
    await draw(both(), { open: false });
    const other = { ...both(), paper: card(2).paper };
    await draw(other);
    expect(root.querySelector('.beside')).toBeNull();
    expect([...kept]).toEqual([['arxiv:2606.00001', 'both']]);
  });

  it('give way to one of them, which is remembered as well', async () => {
    await draw();
    await press('compare');
    await press('compare');
    expect(texts('dt')[0]).toBe('AI summary');
    await press('switch-text');
    await draw(both(), { open: false });
    await draw();
    expect(texts('dt')[0]).toBe('Summary');
  });

  it('are not offered where a page has no room for them', async () => {
    await draw(both(), { hasRoom: false });
    expect(texts('[data-action="compare"]')).toEqual([]);
    expect(texts('[data-action="switch-text"]')).toHaveLength(1);
  });

  it('say once that nothing is told of the authors’ words where no engine chose among them', async () => {
    const { digest: _, ...bare } = both();
    kept.set('arxiv:2606.00001', 'both');
    await draw(bare);
    expect(texts('[data-whose="authors"] .empty')).toHaveLength(1);
    expect(texts('[data-whose="ai"] h3')).toHaveLength(6);
  });
});
