import { describe, expect, it } from 'vitest';
import pkg from '../../../package.json';
import { licenceList, licencesIn } from '../../../scripts/lib/licence-list';

describe('the libraries of the package', () => {
  it('are all that Gloss depends on, with what they need, each with a version and a licence', () => {
    const all = licenceList();
    const names = all.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(pkg.dependencies)));
    expect(names).not.toContain('vitest');
    expect(names.some((name) => name.startsWith('@types/'))).toBe(false);
    for (const { name, version, licence } of all)
      expect([name, /^\d+\.\d+/.test(version), licence !== '']).toEqual([name, true, true]);
    expect([...names].sort()).toEqual(names);
  });

  it('are told apart where two hold the same, and refuse one without a licence', () => {
    const packages = {
      '': {},
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@s/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/c': { version: '3.0.0', license: 'MIT', dev: true },
    };
    expect(licencesIn({ packages })).toEqual([
      { name: '@s/b', version: '2.0.0', licence: 'ISC' },
      { name: 'a', version: '1.0.0', licence: 'MIT' },
    ]);
    expect(() => licencesIn({ packages: { 'node_modules/d': { version: '1.0.0' } } })).toThrow('d 1.0.0');
  });
});
