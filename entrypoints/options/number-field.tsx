import { m } from '../../lib/words';
import { useTyped } from './use-typed';
import { wholeNumber } from './whole-number';

export interface NumberFieldProps {
  name: string;
  label: string;
  help: string;
  bounds: { min: number; max: number };
  value: number;
  /** Keeps it; false where it could not be kept. */
  onValue(value: number): Promise<boolean>;
}

/**
 * A whole number between bounds. What is typed and is none stays as it is, and is said not to be saved; Escape brings back
 * what is saved.
 */
export function NumberField({ name, label, help, bounds: { min, max }, value, onValue }: NumberFieldProps) {
  const [typed, setTyped] = useTyped(value);
  const number = typed === undefined ? value : wholeNumber(typed);
  const wrong = number === undefined || number < min || number > max;
  async function keep() {
    if (typed === undefined || wrong) return;
    if (number === value || !(await onValue(number))) setTyped(undefined);
  }
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        inputMode="numeric"
        size={8}
        autocomplete="off"
        value={typed ?? String(value)}
        aria-invalid={wrong}
        aria-describedby={`${name}-help`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        // When the reader is done with it: “14” must not be “1” on its way.
        onChange={() => void keep()}
        onKeyDown={({ key }) => key === 'Escape' && setTyped(undefined)}
      />
      <span class={wrong ? 'hint warn' : 'hint'} id={`${name}-help`} role={wrong ? 'alert' : undefined}>
        {wrong ? m.number_between({ min, max }) : help}
      </span>
    </p>
  );
}
