/** Writes something; rejects where it cannot be kept. */
export type Task = () => Promise<unknown>;
