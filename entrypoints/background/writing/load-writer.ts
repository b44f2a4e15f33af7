import { readTables } from '../tables';

/** What writes, with what it knows: read and evaluated when it is first asked for. */
export async function loadWriter() {
  await readTables();
  return import('./writer');
}
