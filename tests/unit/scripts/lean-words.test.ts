import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leanWords } from '../../../scripts/lib/lean-words';

const INDEX = `${process.cwd()}/lib/words/generated/messages/_index.js`;

it('all words are in one module, each once, without what chooses a language in the compiled ones', () => {
  const code = leanWords(INDEX);
  const names = [...readFileSync(INDEX, 'utf8').matchAll(/from '\.\/(\w+)\.js'/g)].map(([, name]) => name);
  const said = [...code.matchAll(/^export const (\w+) = \/\* @__PURE__ \*\/ inLanguage\(/gm)].map(
    ([, name]) => name,
  );
  expect(names.length).toBeGreaterThan(400);
  expect(said).toEqual(names);
  expect(code).not.toMatch(/getLocale|experimentalStaticLocale|\bi\?\./);
  expect(code.match(/^import .*$/gm)?.length).toBe(2);
});
