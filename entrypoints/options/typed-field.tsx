import type { ComponentChildren, InputHTMLAttributes } from 'preact';

export interface TypedFieldProps {
  name: string;
  label: string;
  help: string;
  /** What stands in it. */
  shown: string;
  /** What is wrong with that, in words. */
  wrong: string | undefined;
  /** How it is written into: its width, its keyboard. */
  input: Pick<InputHTMLAttributes, 'class' | 'inputMode' | 'size' | 'autocapitalize' | 'spellcheck'>;
  /** The id of a list among `children` that can be chosen from. */
  list?: string | undefined;
  children?: ComponentChildren;
  /** Told of each letter; undefined where the reader gives it up. */
  onTyped(text: string | undefined): void;
  /** The reader is done with it: “14” must not be “1” on its way. */
  onDone(): void;
}

/** A field with its label and help, or what is wrong in its stead; Escape brings back what is kept. */
export function TypedField(props: TypedFieldProps) {
  const { name, label, help, shown, wrong, input, list, children, onTyped, onDone } = props;
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        {...input}
        id={name}
        name={name}
        autocomplete="off"
        list={list}
        value={shown}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${name}-help`}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onChange={onDone}
        onKeyDown={({ key }) => key === 'Escape' && onTyped(undefined)}
      />
      {children}
      <span
        class={wrong === undefined ? 'hint' : 'hint warn'}
        id={`${name}-help`}
        role={wrong === undefined ? undefined : 'alert'}
      >
        {wrong ?? help}
      </span>
    </p>
  );
}
