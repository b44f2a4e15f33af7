import { failureOf } from '../errors';

/**
 * Writes, and on a full disk makes room and writes once more.
 * @throws what the write threw, where that did not help
 */
export async function withRoom<T>(write: () => Promise<T>, makeRoom: () => Promise<unknown>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'storage' || failure.reason !== 'full') throw error;
    // What cannot be forgotten either is told by the second try.
    await makeRoom().catch(() => undefined);
    return write();
  }
}
