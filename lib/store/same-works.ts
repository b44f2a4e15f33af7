import { identityOf, sameWork, type WorkIdentity } from '../papers/same-work';
import type { Day, Paper, PaperKey } from '../records/paper';
import { refreshAppearances, writeWork } from './appearances';
import type { GlossDb } from './db';
import { inOne } from './in-one';

// Papers are compared after they are stored, in chunks between which others have their turn: an index that told would be
// written with each row of each poll, and nine readers of ten follow arXiv alone, where a paper has but one id.

/** Behind every key of arXiv's, and before those of all other sources. */
const BEHIND_ARXIV = 'arxiv:\uffff';
const CHUNK = 200;
/** What so many share names none of them: some feeds call all their items alike. */
const MOST_ALIKE = 20;

/**
 * Notes, in the transaction that stores them, that papers are to be compared with the others, so that none is forgotten
 * should the worker die. Writes nothing where arXiv is all there is.
 */
export async function queueToCompare(
  db: GlossDb,
  papers: readonly Pick<Paper, 'key' | 'source'>[],
): Promise<void> {
  if (papers.length === 0) return;
  // One level of awaiting: Dexie loses its transaction behind two.
  if (papers.every(({ source }) => source === 'arxiv') && (await others(db).limit(1).count()) === 0) return;
  await db.uncompared.add({ papers: papers.map(({ key }) => key) });
}

const others = (db: GlossDb) => db.papers.where('key').above(BEHIND_ARXIV);

/** Finds the works among papers that wait to be compared, and writes down on each where else it appears. */
export async function compareWaiting(db: GlossDb): Promise<void> {
  const waiting = await db.uncompared.toArray();
  if (waiting.length === 0) return;
  const keys = new Set(waiting.flatMap(({ papers }) => papers));
  const pairs = await findPairs(db, keys);
  const days = await firstDays(db, new Set(pairs.flat()));
  const done = waiting.flatMap(({ id }) => id ?? []);
  await inOne(db, [db.papers, db.appearances, db.uncompared], async () => {
    for (const [a, b] of pairs) await writeWork(db, a, b, days);
    await refreshAppearances(db, keys);
    await db.uncompared.bulkDelete(done);
  });
}

type Pair = [PaperKey, PaperKey];

async function findPairs(db: GlossDb, keys: Set<PaperKey>): Promise<Pair[]> {
  const arrived = await identities(db, keys);
  if (arrived.length === 0) return [];
  const groups = new Groups(arrived);
  const onlyArxiv = arrived.every(({ source }) => source === 'arxiv');
  const pairs: Pair[] = [];
  // Nothing of arXiv's is the same as another of arXiv's.
  for (let after = onlyArxiv ? BEHIND_ARXIV : ''; ; ) {
    const chunk = await db.papers.where('key').above(after).limit(CHUNK).toArray();
    for (const paper of chunk) {
      const identity = identityOf(paper);
      for (const other of groups.like(identity))
        if (other.key !== paper.key && sameWork(identity, other)) pairs.push([other.key, paper.key]);
    }
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return plausible(pairs);
    after = last.key;
    await turn();
  }
}

/** Without those of what is the same as too many. */
function plausible(pairs: Pair[]): Pair[] {
  const count = new Map<PaperKey, number>();
  for (const [arrived] of pairs) count.set(arrived, (count.get(arrived) ?? 0) + 1);
  return pairs.filter(([arrived]) => (count.get(arrived) ?? 0) <= MOST_ALIKE);
}

async function identities(db: GlossDb, keys: Set<PaperKey>): Promise<WorkIdentity[]> {
  const all = [...keys];
  const found: WorkIdentity[] = [];
  for (let i = 0; i < all.length; i += CHUNK) {
    if (i > 0) await turn();
    for (const paper of await db.papers.bulkGet(all.slice(i, i + CHUNK)))
      if (paper) found.push(identityOf(paper));
  }
  return found;
}

/** Works by what they can be found by. */
class Groups {
  private readonly by = new Map<string, WorkIdentity[]>();

  constructor(works: WorkIdentity[]) {
    for (const work of works) {
      for (const name of namesOf(work)) {
        const known = this.by.get(name);
        if (known) known.push(work);
        else this.by.set(name, [work]);
      }
    }
  }

  like(work: WorkIdentity): Set<WorkIdentity> {
    const alike = namesOf(work).map((name) => this.by.get(name) ?? []);
    return new Set(alike.filter(({ length }) => length <= MOST_ALIKE).flat());
  }
}

const namesOf = ({ dois, title }: WorkIdentity): string[] => [
  ...dois,
  ...(title.generic ? [] : [`title ${title.key}`]),
];

/** Lets a note that waits for its answer, or a star, come in between. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The first day each of them was announced on. Looks at the keys of all announcements, where there is a pair at all. */
async function firstDays(db: GlossDb, papers: Set<PaperKey>): Promise<Map<string, Day>> {
  const days = new Map<string, Day>();
  if (papers.size === 0) return days;
  // In the order of their days.
  for (const [day, , paper] of await db.announcements.toCollection().primaryKeys())
    if (papers.has(paper as PaperKey) && !days.has(paper)) days.set(paper, day);
  return days;
}
