// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PriceRow } from '../../../entrypoints/options/engine/price-row';
import { history } from '../../../entrypoints/options/history';
import { modelPrices } from '../../../lib/settings';

const CLOUD = 'https://models.example/v1';
const field = (name: string) => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
const shown = () => [field('priceInput').value, field('priceOutput').value];
const kind = () => document.querySelector<HTMLElement>('[data-price]')?.dataset.price;
const said = () => document.querySelector('[data-price] > .hint')?.textContent;

async function type(name: string, text: string): Promise<void> {
  await act(() => {
    field(name).value = text;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const leave = (name: string) =>
  act(() => void field(name).dispatchEvent(new Event('change', { bubbles: true })));
async function draw(model: string): Promise<void> {
  await act(() => render(<PriceRow endpoint={CLOUD} model={model} named={false} />, document.body));
  await vi.waitFor(() => expect(kind()).toBeDefined());
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('the price of the model that is set', () => {
  it('is kept when one field is left and both are right, while the other is typed on', async () => {
    await draw('gpt-6-luna');
    expect(shown()).toEqual(['0.1', '0.5']);
    await type('priceInput', '0,2');
    await leave('priceInput');
    await type('priceOutput', '0.7');
    await vi.waitFor(() => expect(kind()).toBe('own'));
    expect(shown()).toEqual(['0.2', '0.7']);
    expect(await modelPrices.getValue()).toEqual({ 'gpt-6-luna': { input: 0.2, output: 0.5 } });
    await leave('priceOutput');
    await vi.waitFor(async () =>
      expect(await modelPrices.getValue()).toEqual({ 'gpt-6-luna': { input: 0.2, output: 0.7 } }),
    );
  });

  it('comes back with “undo”, whatever was typed', async () => {
    await draw('gpt-6-luna');
    await type('priceInput', '3');
    await leave('priceInput');
    await vi.waitFor(() => expect(kind()).toBe('own'));
    await act(() => history.undo());
    await vi.waitFor(() => expect(kind()).toBe('listed'));
    expect(shown()).toEqual(['0.1', '0.5']);
  });

  it('that is wrong stays as it was typed, is said, and is not kept; Escape takes it away', async () => {
    await draw('gpt-6-luna');
    await type('priceInput', '-1');
    await leave('priceInput');
    expect(said()).toBe('Not saved: a price from 0 to 1000, please, such as 0.25.');
    expect(field('priceInput').getAttribute('aria-invalid')).toBe('true');
    expect(field('priceOutput').getAttribute('aria-invalid')).toBe('false');
    expect(await modelPrices.getValue()).toEqual({});
    await act(
      () =>
        void field('priceInput').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
        ),
    );
    expect(shown()).toEqual(['0.1', '0.5']);
  });

  it('that is typed as the table has it is no price of the reader’s own', async () => {
    await draw('gpt-6-luna');
    await type('priceInput', '$0.10');
    await leave('priceInput');
    await vi.waitFor(() => expect(shown()).toEqual(['0.1', '0.5']));
    expect(await modelPrices.getValue()).toEqual({});
  });

  it('needs both where none is known', async () => {
    await draw('any');
    await type('priceInput', '1');
    await leave('priceInput');
    expect(said()).toMatch(/both prices are needed/);
    expect(await modelPrices.getValue()).toEqual({});
    await type('priceOutput', '2');
    await leave('priceOutput');
    await vi.waitFor(() => expect(kind()).toBe('own'));
    expect(said()).toMatch(/Gloss’s table has none for this model\. Forget this price$/);
    await act(() => document.querySelector<HTMLElement>('[data-action="table-price"]')?.click());
    await vi.waitFor(() => expect(kind()).toBe('unknown'));
    expect(shown()).toEqual(['', '']);
  });

  it('that cannot be kept goes back to what is, and that is said', async () => {
    await draw('gpt-6-luna');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    await type('priceInput', '3');
    await leave('priceInput');
    await vi.waitFor(() => expect(history.state().kind).toBe('not-kept'));
    await vi.waitFor(() => expect(shown()).toEqual(['0.1', '0.5']));
  });
});
