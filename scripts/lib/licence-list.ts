import { readFileSync } from 'node:fs';

/** A library of the package. */
export interface Licenced {
  name: string;
  version: string;
  licence: string;
}

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean }>;
}

/**
 * The libraries that the package may hold, by name, as the lock says: all that what Gloss depends on needs when it runs.
 * @throws where one does not say its licence: nobody may pass it on then
 */
export function licencesIn(lock: Lock): Licenced[] {
  const all = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!license) throw new Error(`${name} ${version} does not say its licence.`);
      return { name, version, licence: license };
    })
    .filter(({ name }) => !name.startsWith('@types/'));
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Those of this project. */
export const licenceList = (): Licenced[] =>
  licencesIn(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock);
