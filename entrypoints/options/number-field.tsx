import { m } from '../../lib/words';
import { TypedField } from './typed-field';
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
  const { typed, overtaken, setTyped, send } = useTyped(value);
  const number = typed === undefined ? value : wholeNumber(typed);
  const wrong = number === undefined || number < min || number > max;
  async function keep() {
    if (typed === undefined || wrong) return;
    send();
    if (number === value || !(await onValue(number))) setTyped(undefined);
  }
  return (
    <TypedField
      {...{ name, label }}
      help={overtaken && number !== value ? m.elsewhere({ value: String(value) }) : help}
      shown={typed ?? String(value)}
      wrong={wrong ? m.number_between({ min, max }) : undefined}
      input={{ inputMode: 'numeric', size: 8 }}
      onTyped={setTyped}
      onDone={() => void keep()}
    />
  );
}
