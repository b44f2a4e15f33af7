import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../assets/glossary/', import.meta.url);

/** The glossaries as files of the package: a translation reads the one of its language. */
export const glossaryFiles = (): { relativeDest: string; contents: string }[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      relativeDest: `glossary/${name}`,
      // What people edit is laid out for them.
      contents: JSON.stringify(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
    }));
