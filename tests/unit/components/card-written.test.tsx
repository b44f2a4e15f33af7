// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card';
import { WrittenLanguage } from '../../../components/written-language';
import type { Card as CardRecord } from '../../../lib/records/card';
import type { Digest, EvidenceCheck } from '../../../lib/records/digest';
import { setLocale } from '../../../lib/words';
import { card } from '../../catalogue/samples';
import { written } from '../../catalogue/written';
import { NO_ACTIONS } from './no-actions';

afterEach(() => setLocale('en'));

async function draw(given: Partial<CardRecord>, { open = false, language = 'en' as string | null } = {}) {
  const root = document.createElement('main');
  const each = { ...card(1), ...given };
  await act(() =>
    render(
      <WrittenLanguage value={language}>
        <Card card={each} number={1} total={1} open={open} selected={false} {...NO_ACTIONS} />
      </WrittenLanguage>,
      root,
    ),
  );
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  return {
    root,
    tldr: root.querySelector('[data-section="tldr"]')?.textContent ?? '',
    texts: (selector: string) => all(selector).map((each) => each.textContent),
    press: (action: string) =>
      act(() => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()),
  };
}

/** A digest whose first line was checked so. */
function checked(check: EvidenceCheck): Digest {
  const digest = written();
  const [statement] = digest.sections.tldr.statements;
  if (!statement) throw new Error('no line');
  const evidence = { ...statement.evidence, check };
  return written('en', { tldr: { statements: [{ ...statement, evidence }], spans: [] } });
}

const AI = 'Dry years doubled the silting of a harbour, nine seasons of tide gauges showed.';

describe('a folded card', () => {
  it('tells what a model wrote, says that it did, and marks its language', async () => {
    const { tldr, root } = await draw({ written: [written()] });
    expect(tldr).toBe(`AI · ${AI}`);
    expect(root.querySelector('[data-section="tldr"] [data-evidence]')?.getAttribute('lang')).toBe('en');
  });

  it('tells the newest in the reader’s language, and the authors’ words where there is none', async () => {
    const all = [
      { ...written('zh-CN'), model: 'zh' },
      { ...written(), model: 'new' },
      { ...written(), model: 'old' },
    ];
    const own = (await draw({})).tldr;
    expect(own).not.toContain('AI');
    expect((await draw({ written: all }, { language: 'de' })).tldr).toBe(own);
    expect((await draw({ written: all }, { open: true })).texts('.writer > span:not(.ways)')[0]).toContain(
      'AI, new, ',
    );
    setLocale('zh-CN');
    const chinese = await draw({ written: all }, { open: true, language: 'zh-CN' });
    expect(chinese.texts('.writer > span:not(.ways)')[0]).toMatch(/^AI，zh，6月18日/);
    expect(chinese.texts('dt')).toEqual(['AI总结', 'AI方法', 'AI结果', 'AI意义']);
  });

  it('tells none of a model’s while the page does not know yet in which language', async () => {
    const own = (await draw({})).tldr;
    expect((await draw({ written: [written()] }, { language: null })).tldr).toBe(own);
    const open = await draw({ written: [written()] }, { language: null, open: true });
    expect(open.texts('.writer')).toEqual([]);
  });

  it('tells the authors’ words where the model’s are struck, or missing', async () => {
    const own = (await draw({})).tldr;
    expect((await draw({ written: [checked('unsupported')] })).tldr).toBe(own);
    const none = written('en', { tldr: { statements: [], spans: [], absent: 'not-stated' } });
    expect((await draw({ written: [none] })).tldr).toBe(own);
  });

  it('says before the line that its numbers differ, for its end may be cut', async () => {
    expect((await draw({ written: [checked('numbers-differ')] })).tldr).toMatch(/^AI ⚠ · .* ⚠ Not as in/);
  });
});

describe('an open card', () => {
  it('has every part under a heading that begins with AI, as text, so that copies have it too', async () => {
    const points = written().sections.summary;
    const { tldr, texts, root } = await draw(
      { written: [written('en', { 'key-points': points })] },
      { open: true },
    );
    expect(tldr).toMatch(/^AI · /);
    expect([...texts('h3'), ...texts('dt')]).toEqual([
      'AI key points',
      'AI summary',
      'AI methodology',
      'AI results',
      'AI implications',
    ]);
    expect(texts('.writer > span:not(.ways)')).toEqual([
      'AI, qwen3-32b, 18 Jun · instructions 1 · ⚠ 2 of 8 sentences not traced',
    ]);
    const copied = root.querySelector('.details')?.textContent ?? '';
    for (const heading of ['AI · Dry', 'AI key pointsThe', 'AI summaryThe', 'AI resultsSilting'])
      expect(copied).toContain(heading);
  });

  it('marks what differs, and strikes what is not in the abstract, with the authors’ sentence after it', async () => {
    const { texts, root } = await draw({ written: [written()] }, { open: true });
    expect(texts('[data-evidence="numbers-differ"] + .warn')).toEqual([' ⚠ Not as in the text: 3']);
    expect(texts('s')).toEqual(['The same holds for every harbour of the coast.']);
    expect(root.querySelector('s')?.dataset.evidence).toBe('unsupported');
    expect(texts('s ~ q')[0]).toMatch(/^Nine seasons of tide gauges/);
  });

  it('has the authors’ words a press away, and the way back', async () => {
    const plain = await draw({}, { open: true });
    const { texts, press, root } = await draw({ written: [written()] }, { open: true });
    await press('switch-text');
    expect(texts('dt')).toEqual(plain.texts('dt'));
    expect(texts('h3')).toEqual(plain.texts('h3'));
    expect(root.querySelector('.details')?.textContent).not.toContain(AI);
    expect(texts('.writer > span:not(.ways)')).toEqual(['authors’ words']);
    await press('switch-text');
    expect(texts('dt')[0]).toBe('AI summary');
  });

  it('says what a model left out, and why', async () => {
    const half: Digest = {
      ...written(),
      state: { kind: 'partial', missing: ['results'], failure: { kind: 'cut-off' } },
    };
    const { texts } = await draw({ written: [half] }, { open: true });
    expect(texts('p.warn')[0]).toMatch(/Missing: Results\.$/);
  });

  it('offers no other text where no model wrote', async () => {
    expect((await draw({}, { open: true })).texts('[data-action="switch-text"]')).toEqual([]);
  });
});
