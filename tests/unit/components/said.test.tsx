// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CardWritten } from '../../../components/card-written';
import { type ReportDesk, Reporting, type Said } from '../../../components/reporting';
import type { Report } from '../../../lib/records/report';
import { setLocale } from '../../../lib/words';
import { reported } from '../../catalogue/reported';
import { written } from '../../catalogue/written';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  setLocale('en');
});

/** What a page is told, and the reports it knows. */
async function draw(known: Report[] = []) {
  const told: (Said | Report)[] = [];
  const desk: ReportDesk = {
    reports: new Map(known.map((each) => [each.id, each])),
    onReport: (_, said) => told.push(said),
    onTakeBack: (report) => told.push(report),
  };
  await act(() =>
    render(
      <Reporting value={desk}>
        <CardWritten digest={written()} paper={{ primary: 'cs.LG' }} />
      </Reporting>,
      root,
    ),
  );
  return told;
}

const all = <Element extends HTMLElement>(selector: string) => [...root.querySelectorAll<Element>(selector)];
const press = (selector: string, nth = 0) => act(() => all(selector)[nth]?.click());
const submit = () =>
  act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
const choose = (kind: string) => press(`input[value="${kind}"]`);
const type = (text: string) =>
  act(() => {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('a statement that a model wrote', () => {
  it('has a way to report it, each; nothing of it is in a copy', async () => {
    await draw();
    expect(all('[data-action="report"]')).toHaveLength(all('[data-evidence]').length);
    expect(all('[data-action="report"]').every((each) => each.textContent === '')).toBe(true);
    expect(all('[data-action="report"]')[0]?.getAttribute('aria-label')).toBe('Report this sentence');
  });

  it('has none where no page keeps reports', async () => {
    await act(() => render(<CardWritten digest={written()} paper={{ primary: 'cs.LG' }} />, root));
    expect(all('[data-evidence]')).not.toHaveLength(0);
    expect(all('[data-action="report"]')).toEqual([]);
  });

  it('is reported with what it rests on; the form is closed once that is kept', async () => {
    const told = await draw();
    const at = all('[data-evidence]').findIndex((each) => each.dataset.evidence === 'numbers-differ');
    await press('[data-action="report"]', at);
    expect(all<HTMLInputElement>('input:checked').map(({ value }) => value)).toEqual(['number-wrong']);
    expect(document.activeElement).toBe(all('input:checked')[0]);
    await choose('overstated');
    await type('  Twice, not thrice. ');
    await submit();
    const { statement, evidence } = reported();
    expect(told).toEqual([
      { section: 'results', statement, evidence, kind: 'overstated', words: 'Twice, not thrice.' },
    ]);
    // Not kept yet: what was typed is still there.
    expect(root.querySelector('textarea')?.value).toBe('  Twice, not thrice. ');
    await draw([reported({ kind: 'overstated' })]);
    expect(root.querySelector('form')).toBeNull();
    expect(all('[data-reported]').map(({ textContent }) => textContent)).toEqual([
      '⚑ Reported: Overstated Undo',
    ]);
    expect(document.activeElement).toBe(all('[data-action="undo-report"]')[0]);
  });

  it('says what it lacks when it is to be “something else”, and how much is too much', async () => {
    const told = await draw();
    await press('[data-action="report"]');
    await choose('other');
    expect(root.querySelector('[role="alert"]')).toBeNull();
    await submit();
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('Say in your own words what is wrong.');
    await type('x'.repeat(501));
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(
      '501 letters of 500: not kept until it is shorter.',
    );
    await submit();
    expect(told).toEqual([]);
    await type('x'.repeat(500));
    await submit();
    expect(told).toHaveLength(1);
  });

  it('is taken back, and can be reported again', async () => {
    const report = reported();
    const told = await draw([report]);
    await press('[data-action="undo-report"]');
    expect(told).toEqual([report]);
    await draw();
    expect(all('[data-reported]')).toEqual([]);
    expect((document.activeElement as HTMLElement).dataset.action).toBe('report');
  });

  it('closes its form on Escape, and gives the keyboard back', async () => {
    await draw();
    await press('[data-action="report"]', 2);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void root.querySelector('textarea')?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(all('[data-action="report"]')[2]);
  });

  it('is not told as reported where it says something else, or another model said it', async () => {
    await draw([reported({}, { ...written(), model: 'other' })]);
    expect(all('[data-reported]')).toEqual([]);
  });

  it('is reported in Chinese as well', async () => {
    setLocale('zh-CN');
    await draw([reported()]);
    expect(all('[data-reported]')[0]?.textContent).toBe('⚑ 已反馈：数字有误 撤销');
  });
});
