import * as z from 'zod/mini';
import { m } from '../../../lib/words';
import { usePackaged } from './use-packaged';

const libraries = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() }));
export type Library = z.infer<typeof libraries>[number];

function readLibraries(value: unknown): Library[] | null {
  const read = libraries.safeParse(value);
  return read.success ? read.data : null;
}

/** The libraries in the package, and under which licences, as the build found them. */
export function Libraries() {
  const all = usePackaged('/licences.json', readLibraries);
  if (!all) return null;
  return (
    <details class="libraries">
      <summary>{m.libraries({ count: all.length })}</summary>
      <LibraryTable all={all} />
    </details>
  );
}

export function LibraryTable({ all }: { all: readonly Library[] }) {
  return (
    <table class="figures" lang="en">
      <thead lang={document.documentElement.lang}>
        <tr>
          <th scope="col">{m.library_name()}</th>
          <th scope="col">{m.library_version()}</th>
          <th scope="col">{m.licence()}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ name, version, licence }) => (
          <tr key={`${name} ${version}`} data-library-name={name}>
            <th scope="row">{name}</th>
            <td>{version}</td>
            <td>{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
