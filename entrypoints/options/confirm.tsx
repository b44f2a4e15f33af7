import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { m } from '../../lib/words';

export interface ConfirmProps {
  question: string;
  /** What the button says that does it. */
  yes: string;
  /** What stands between the question and the buttons. */
  children?: ComponentChildren;
  onYes(): void;
  onNo(): void;
}

/**
 * The second press that what cannot be taken back asks for. The way out has the focus: Enter, pressed twice, deletes nothing. Who had
 * the focus before has it again afterwards.
 */
export function Confirm({ question, yes, children, onYes, onNo }: ConfirmProps) {
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => () => focusAgain(opener), []);
  return (
    <fieldset class="confirm" onKeyDown={({ key }) => key === 'Escape' && onNo()}>
      <legend>{question}</legend>
      {children}
      <p class="backup-doors">
        <button type="button" class="button" data-action="confirm" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="way-out" data-action="cancel" ref={focusOnce} onClick={onNo}>
          {m.cancel()}
        </button>
      </p>
    </fieldset>
  );
}

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus();

/** Nothing where it is gone or cannot be pressed. */
function focusAgain(opener: Element | null): void {
  if (opener instanceof HTMLElement && opener.isConnected && !opener.matches(':disabled')) opener.focus();
}
