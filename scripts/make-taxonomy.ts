/**
 * Writes `assets/taxonomy.json`, the compact copy of arXiv's active taxonomy that ships with the extension, from the
 * full one kept beside the project. Run it by hand when arXiv changes its categories: `npx tsx scripts/make-taxonomy.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const from = fileURLToPath(new URL('../../shared/fixtures/arxiv-taxonomy.json', import.meta.url));
const to = fileURLToPath(new URL('../assets/taxonomy.json', import.meta.url));

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
type Full = z.infer<typeof Full>;

if (!existsSync(from)) {
  console.error(
    'The full taxonomy is not here: ../shared/fixtures/arxiv-taxonomy.json, beside the project. assets/taxonomy.json is left as it is.',
  );
  process.exit(1);
}
const full = Full.parse(JSON.parse(readFileSync(from, 'utf8')));
const groups = full.groups
  .filter((each) => each.active && !each.is_test)
  .map((each) => compactGroup(full, each));
const compact = {
  source: {
    repo: full._source.repo,
    path: full._source.path,
    commit: full._source.commit,
    date: full._source.date,
    licence: 'MIT',
  },
  groups,
  subsumed: full.archives_subsumed,
};
writeFileSync(to, `${JSON.stringify(compact)}\n`);
const categories = groups.flatMap((group) => group.archives.flatMap((archive) => archive.categories));
console.log(`${categories.length} categories in ${groups.length} groups written to assets/taxonomy.json.`);

function compactGroup(taxonomy: Full, group: Full['groups'][number]) {
  const archives = taxonomy.archives
    .filter((archive) => archive.active && group.archives.includes(archive.id))
    .map(({ id, name }) => ({ id, name, categories: compactCategories(taxonomy, id) }));
  return {
    id: group.id,
    name: group.name,
    archives: archives.filter((archive) => archive.categories.length > 0),
  };
}

/** An alias is no category of its own: its papers are announced under the canonical one. */
function compactCategories(taxonomy: Full, archive: string) {
  return taxonomy.categories
    .filter((each) => each.active && each.archive === archive && !(each.id in taxonomy.category_aliases))
    .map(({ id, name }) => {
      const aliases = Object.keys(taxonomy.category_aliases).filter(
        (alias) => taxonomy.category_aliases[alias] === id,
      );
      return aliases.length > 0 ? { id, name, aliases } : { id, name };
    });
}
