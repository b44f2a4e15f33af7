import { PriceFields } from '../../entrypoints/options/engine/price-fields';
import { ReceiptList } from '../../entrypoints/options/engine/receipt-list';
import { PRICES, type Reckoned } from '../../lib/jobs/prices';
import type { Accounts } from '../../lib/jobs/spent';
import { type Examples, listed, type Situation } from './situation';

const luna = {
  kind: 'listed',
  price: PRICES['gpt-6-luna'] ?? { input: 1, output: 1, seen: '2026-11-22' },
} as const;
const home = { kind: 'home', price: { input: 0, output: 0 } } as const;
const own = { input: 0.075, output: 12 };

/** Every way to come by the price of a model. */
const RECKONED: Examples<Reckoned> = {
  own: [
    { kind: 'own', price: own, instead: luna },
    { kind: 'own', price: own, instead: home },
    { kind: 'own', price: own, instead: { kind: 'unknown' } },
  ],
  listed: [luna],
  home: [home],
  'given-away': [{ kind: 'given-away', price: home.price }],
  unknown: [{ kind: 'unknown' }],
};

const price = (name: string, reckoned: Reckoned, act?: Situation['act']): Situation => ({
  name: `options, a price, ${name}`,
  place: 'options',
  draw: () => <PriceFields of="" reckoned={reckoned} onPrice={() => Promise.resolve(true)} />,
  ...(act && { act }),
});

const typed =
  (text: string): Situation['act'] =>
  (root) => {
    const input = root.querySelector('input');
    if (!input) throw new Error('no field');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

const NOTHING = { requests: 0, input: 0, output: 0, microUsd: 0 };
const some = { requests: 15, input: 22_400, output: 12_600, microUsd: 40_000 };
const unpriced = { input: 1600, output: 900 };

const spent = (name: string, given: Partial<Accounts>): Situation => ({
  name: `options, receipts, ${name}`,
  place: 'options',
  draw: () => (
    <ReceiptList
      accounts={{ today: NOTHING, towardsLimit: 0, lately: NOTHING, receipts: [], ...given }}
      limit={200_000}
    />
  ),
});

/** What the options say of money. */
export const MONEY: Situation[] = [
  ...listed(RECKONED).map(([name, reckoned]) => price(name, reckoned)),
  price('no number typed', luna, typed('cheap')),
  price('one of two typed', { kind: 'unknown' }, typed('0.25')),
  spent('none', {}),
  spent('of days', {
    today: some,
    towardsLimit: some.microUsd,
    lately: { ...some, microUsd: 310_000 },
    receipts: [
      { ...some, day: '2026-06-18', papers: 182, free: 168, written: 14 },
      { ...NOTHING, day: '2026-06-17', papers: 182, free: 182, written: 0 },
      { ...NOTHING, day: '2026-06-16', papers: 1, free: 1, written: 0 },
      { ...some, day: '2026-06-15', papers: 1, free: 0, written: 1 },
    ],
  }),
  spent('without a known price', {
    today: { ...some, unpriced },
    towardsLimit: some.microUsd + 12_200,
    lately: { ...some, unpriced },
    receipts: [
      { ...some, unpriced, day: '2026-06-18', papers: 182, free: 168, written: 14 },
      { ...some, microUsd: 0, unpriced, day: '2026-06-17', papers: 182, free: 180, written: 2 },
    ],
  }),
];
