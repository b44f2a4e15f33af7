import { GlossDb } from '../../../lib/store/db';

/** The index of the search, as before the first one; it is made anew by the next. */
export async function forgetIndex(): Promise<void> {
  const db = new GlossDb();
  await db.searched.clear();
  db.close();
}
