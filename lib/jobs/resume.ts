import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobsIn } from '../store/jobs';
import { endpointOf } from './endpoints';

/**
 * Goes on after settings, a permission, the budget or the connection changed: what was blocked is queued again, and a server
 * that was only out of reach may be asked. What a server itself asked for holds.
 * @param endpoint the server, `built-in` for the browser's own model; all where absent
 * @param now epoch milliseconds
 */
export async function resume(db: GlossDb, endpoint: string | undefined, now: number): Promise<void> {
  await inOne(db, [db.jobs, db.pauses], async () => {
    const isMeant = (of: string) => endpoint === undefined || of === endpoint;
    const blocked = (await jobsIn(db, 'blocked')).filter((job) => isMeant(endpointOf(job)));
    await db.jobs.bulkPut(
      blocked.map(({ failure: _, ...job }) => ({ ...job, state: 'queued' as const, changedAt: now })),
    );
    await db.pauses.filter((row) => isMeant(row.endpoint) && row.failure.kind !== 'busy').delete();
  });
}
