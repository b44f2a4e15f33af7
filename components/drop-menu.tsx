import type { ComponentChildren, TargetedMouseEvent } from 'preact';

export interface DropMenuProps {
  /** What the button that opens it says, and the action it is known by. */
  name: string;
  action?: string;
  /** Its buttons, made with what each press ends with: closing it. */
  children(close: (event: TargetedMouseEvent<HTMLElement>) => void): ComponentChildren;
}

/** A button with a few others below it. Escape or a choice closes it, and the keyboard stands on the button again. */
export function DropMenu({ name, action, children }: DropMenuProps) {
  return (
    <details
      class="drop-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.stopPropagation();
        close(event.currentTarget);
      }}
    >
      <summary data-action={action}>{name}</summary>
      <div>{children(({ currentTarget }) => close(currentTarget.closest('details')))}</div>
    </details>
  );
}

function close(menu: HTMLDetailsElement | null): void {
  if (!menu) return;
  menu.open = false;
  // Not within the press: Enter would then open it again.
  setTimeout(() => menu.querySelector('summary')?.focus());
}
