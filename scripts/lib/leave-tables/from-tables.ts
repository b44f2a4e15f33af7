import { fileURLToPath } from 'node:url';

/** Where the worker reads the files and gives out of them. */
const TABLES = fileURLToPath(new URL('../../../entrypoints/background/tables.ts', import.meta.url));

/** The line by which a module takes a function from there. */
export const fromTables = (name: string): string => `import { ${name} } from ${JSON.stringify(TABLES)};\n`;
