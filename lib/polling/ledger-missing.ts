import type { Missing } from '../records/ledger';

/** Not worked out from a count: it has a name, or came and could not be read. */
export const isTold = ({ id, reason, guessed }: Missing): boolean =>
  !guessed && (id !== undefined || reason.kind === 'unreadable');

/** What tells missing papers apart: the name where there is one, else what is wrong with it. */
export function missingKey({ id, reason }: Missing): string | undefined {
  return id ?? (reason.kind === 'unreadable' ? `?${reason.detail}` : undefined);
}
