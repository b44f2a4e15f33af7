import { useId } from 'preact/hooks';
import { DEAREST, type Reckoned } from '../../../lib/jobs/prices';
import type { Price } from '../../../lib/records/price';
import { m } from '../../../lib/words';
import { dayOfYear } from '../../../lib/words/dates';
import { useTyped } from '../use-typed';
import { DEAREST_TYPED, fieldText, priceText, readPrice, type TypedPrice } from './typed-price';

export interface PriceFieldsProps {
  /** Which model, where there are two; else empty. */
  of: string;
  reckoned: Reckoned;
  /** Keeps the reader's own price, or forgets it where there is none; false where that could not be done. */
  onPrice(price: Price | undefined): Promise<boolean>;
}

/**
 * What a model is reckoned at, in and out, and by whose word. What is typed is kept when the reader leaves a field and both
 * are right; what is wrong stays as it was typed, is said, and is not kept; Escape brings back what is.
 */
export function PriceFields({ of, reckoned, onPrice }: PriceFieldsProps) {
  const { price } = reckoned;
  const id = useId();
  const kept: TypedPrice = { input: fieldText(price?.input), output: fieldText(price?.output) };
  // Each for itself: when one is kept, what is being typed into the other stays.
  const drafts = { input: useTyped(kept.input), output: useTyped(kept.output) };
  const shown = { input: drafts.input.typed ?? kept.input, output: drafts.output.typed ?? kept.output };
  const isTyped = drafts.input.typed !== undefined || drafts.output.typed !== undefined;
  const read = readPrice(shown);
  function forget() {
    for (const { setTyped } of Object.values(drafts)) setTyped(undefined);
  }
  async function keep() {
    if (!isTyped || read.kind !== 'price') return;
    const { input, output } = read.price;
    for (const { send } of Object.values(drafts)) send();
    const isSame = price?.input === input && price.output === output;
    if (isSame || !(await onPrice(read.price))) forget();
  }
  const problem = isTyped ? wrongWords(read.kind, price !== undefined) : undefined;
  const field = (side: keyof Price, name: string, label: string) => (
    <label>
      <span id={`${id}-${name}`}>{label}</span>{' '}
      <input
        name={name}
        inputMode="decimal"
        size={8}
        autocomplete="off"
        value={shown[side]}
        aria-labelledby={`${id} ${id}-${name}`}
        aria-invalid={read.kind === 'wrong' && read.fields.includes(side)}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => drafts[side].setTyped(currentTarget.value)}
        onChange={() => void keep()}
        onKeyDown={({ key }) => key === 'Escape' && drafts[side].setTyped(undefined)}
      />
    </label>
  );
  return (
    <div class="field" data-price={reckoned.kind} data-model={of}>
      <span class="label" id={id}>
        {m.price_of_million()}
        {of && <small> {of}</small>}
      </span>
      <span class="prices">
        {field('input', 'priceInput', m.price_in())}
        {field('output', 'priceOutput', m.price_out())}
      </span>
      <span class={problem ? 'hint warn' : 'hint'} id={`${id}-help`} role={problem ? 'alert' : undefined}>
        {problem ?? reckonedWords(reckoned)}
        {!problem && reckoned.kind === 'own' && (
          <>
            {' '}
            <button
              type="button"
              class="way-out"
              data-action="table-price"
              onClick={() => void onPrice(undefined)}
            >
              {reckoned.instead.kind === 'listed' ? m.price_back() : m.price_forget()}
            </button>
          </>
        )}
      </span>
    </div>
  );
}

function wrongWords(kind: ReturnType<typeof readPrice>['kind'], isKnown: boolean): string | undefined {
  if (kind === 'wrong') return m.price_wrong({ max: DEAREST_TYPED });
  if (kind === 'half' || (kind === 'empty' && isKnown)) return m.price_both();
  return undefined;
}

function reckonedWords(reckoned: Reckoned): string {
  switch (reckoned.kind) {
    case 'own':
      return ownWords(reckoned.instead);
    case 'listed':
      return m.price_listed({ date: dayOfYear(reckoned.price.seen) });
    case 'home':
      return m.price_home();
    case 'given-away':
      return m.price_given_away();
    case 'unknown':
      return m.price_unknown({ input: priceText(DEAREST.input), output: priceText(DEAREST.output) });
  }
}

/** @param instead what it would be without the reader's own price */
function ownWords(instead: Reckoned): string {
  if (instead.kind === 'unknown') return m.price_own_unlisted();
  if (instead.kind !== 'listed') return m.price_own_free();
  const { input, output, seen } = instead.price;
  return m.price_own({ input: priceText(input), output: priceText(output), date: dayOfYear(seen) });
}
