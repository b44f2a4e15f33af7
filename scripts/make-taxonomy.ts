/**
 * Writes `assets/taxonomy.json`, the compact copy of arXiv's active taxonomy that ships with the extension, and beside it
 * the names of all in it, which only pages need, from the full one kept beside the project. Run it by hand when arXiv
 * changes its categories: `npx tsx scripts/make-taxonomy.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const from = fileURLToPath(new URL('../../shared/fixtures/arxiv-taxonomy.json', import.meta.url));
const asset = (name: string) => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));

const Full = z.object({
  _source: z.object({ repo: z.string(), path: z.string(), commit: z.string(), date: z.string() }),
  groups: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      active: z.boolean(),
      is_test: z.boolean(),
      archives: z.array(z.string()),
    }),
  ),
  archives: z.array(z.object({ id: z.string(), name: z.string(), active: z.boolean() })),
  categories: z.array(
    z.object({ id: z.string(), name: z.string(), archive: z.string(), active: z.boolean() }),
  ),
  category_aliases: z.record(z.string(), z.string()),
  archives_subsumed: z.record(z.string(), z.string()),
});

if (!existsSync(from)) {
  console.error(
    'The full taxonomy is not here: ../shared/fixtures/arxiv-taxonomy.json, beside the project. assets/taxonomy.json is left as it is.',
  );
  process.exit(1);
}
const full = Full.parse(JSON.parse(readFileSync(from, 'utf8')));

/** An alias is no category of its own: its papers are announced under the canonical one. */
const categories = full.categories.filter(({ id, active }) => active && !(id in full.category_aliases));
const idsIn = (archive: string) => categories.filter((each) => each.archive === archive).map(({ id }) => id);
const archives = full.archives.filter(({ id, active }) => active && idsIn(id).length > 0);
const groups = full.groups.filter(({ active, is_test }) => active && !is_test);

/** `cs` → `AI AR …`; a category that is the whole of its archive bears its name. */
const compactIds = (archive: string) =>
  idsIn(archive)
    .map((id) => id.replace(`${archive}.`, ''))
    .join(' ');
const aliasesOf = (id: string) =>
  Object.keys(full.category_aliases).filter((alias) => full.category_aliases[alias] === id);

const { repo, path, commit, date } = full._source;
const compact = {
  source: { repo, path, commit, date, licence: 'MIT' },
  groups: Object.fromEntries(
    groups.map((group) => [
      group.id,
      Object.fromEntries(
        archives.filter(({ id }) => group.archives.includes(id)).map(({ id }) => [id, compactIds(id)]),
      ),
    ]),
  ),
  aliases: Object.fromEntries(
    categories.map(({ id }) => [id, aliasesOf(id)] as const).filter(([, aliases]) => aliases.length > 0),
  ),
  subsumed: full.archives_subsumed,
};
const namesOf = (all: { id: string; name: string }[]) =>
  Object.fromEntries(all.map(({ id, name }) => [id, name]));
const names = { groups: namesOf(groups), archives: namesOf(archives), categories: namesOf(categories) };
writeFileSync(asset('taxonomy.json'), `${JSON.stringify(compact)}\n`);
writeFileSync(asset('taxonomy-en.json'), `${JSON.stringify(names, null, 2)}\n`);
console.log(`${categories.length} categories in ${groups.length} groups written to assets/taxonomy.json.`);
