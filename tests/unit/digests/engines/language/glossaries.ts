/** The glossaries as the package has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Glossary, languageOf } from '../../../../../lib/digests/engines/language';

const FOLDER = new URL('../../../../../assets/glossary/', import.meta.url);

export const GLOSSARIES: Readonly<Record<string, Glossary>> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Glossary,
  ]),
);

export const glossaryOf = (language: string): Glossary => GLOSSARIES[languageOf(language)?.tag ?? ''] ?? {};
