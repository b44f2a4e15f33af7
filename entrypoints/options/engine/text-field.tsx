import { m } from '../../../lib/words';
import { TypedField } from '../typed-field';
import { useTyped } from '../use-typed';

export interface TextFieldProps {
  name: string;
  label: string;
  help: string;
  value: string;
  /** What is wrong with a text, in words. */
  wrongWords?(typed: string): string | undefined;
  /** What can be chosen instead of typing. */
  choices?: readonly string[];
  /** Told of what is being typed; undefined where the reader gives it up. */
  onTyping?(typed: string | undefined): void;
  /** Keeps it; false where it could not be kept. */
  onValue(value: string): Promise<boolean>;
}

/** A line of text, kept when the reader is done with it. What is wrong stays as it was typed, is said, and is not kept. */
export function TextField(props: TextFieldProps) {
  const { name, label, help, value, wrongWords, choices = [], onTyping, onValue } = props;
  const { typed, overtaken, setTyped, send } = useTyped(value);
  const shown = typed ?? value;
  const wrong = shown === '' ? undefined : wrongWords?.(shown);
  async function keep() {
    if (typed === undefined || wrong !== undefined) return;
    const next = typed.trim();
    send();
    if (next === value || !(await onValue(next))) setTyped(undefined);
  }
  const list = choices.length > 0 ? `${name}-choices` : undefined;
  return (
    <TypedField
      {...{ name, label, shown, wrong }}
      help={overtaken && shown.trim() !== value ? m.elsewhere({ value }) : help}
      input={{ class: 'wide', autocapitalize: 'off', spellcheck: false }}
      list={list}
      onTyped={(text) => {
        setTyped(text);
        onTyping?.(text);
      }}
      onDone={() => void keep()}
    >
      {list && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </TypedField>
  );
}
