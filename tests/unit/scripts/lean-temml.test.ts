import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import whole from 'temml';
import { describe, expect, it } from 'vitest';
import { leanTemml } from '../../../scripts/lib/lean-temml';
import { hostNames } from '../../../scripts/lib/tight-worker/host-names';
import { ownProperties, withShortProperties } from '../../../scripts/lib/tight-worker/properties';
import { withoutUnusedMethods } from '../../../scripts/lib/tight-worker/unused-methods';

interface Temml {
  renderToString(tex: string, options: object): string;
}

const code = readFileSync(fileURLToPath(import.meta.resolve('temml')), 'utf8');
/** What the worker has of it at last (`tight-worker`). */
const OURS = 'renderToString displayMode throwOnError annotate trust maxSize maxExpand macros';
const asInWorker = (text: string) => {
  const names = hostNames();
  const own = ownProperties({ temml: text, ours: OURS }, (path) => path === 'temml', names);
  return withShortProperties(withoutUnusedMethods(text, new Set([...names, ...OURS.split(' ')])), own);
};
const leanCode = asInWorker(leanTemml(code));
const { default: lean }: { default: Temml } = await import(
  /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(leanCode)}`
);

/** Every command and environment that Temml’s code names, but for those that are refused before it is asked. */
const REFUSED =
  /\\(?:[exg]?def|global|long|let|futurelet|\w*newcommand|providecommand|class|id|style|data|includegraphics|(?:eq)?ref|label)(?![A-Za-z])/;
const texts = (pattern: RegExp) => [...new Set(Array.from(code.matchAll(pattern), ([, text = '']) => text))];
const named = texts(/"(\\\\[^"\s]{1,40})"/g).map((name) => String(JSON.parse(`"${name}"`)));
const environments = texts(/"([A-Za-z]{2,12}\*?)"/g).map(
  (name) => `\\begin{${name}}a&=b\\\\c&d\\end{${name}}`,
);
const FORMS = ['_', '_{x}', '_{x}{y}', '_[2]{x}', '\\text{_é}', '\\left_ x \\right.', 'a_b^_c'];

const CHEMISTRY = [
  '\\ce{H2O}',
  '\\ce{SO4^2- + Ba^2+ -> BaSO4 v}',
  '\\ce{A <=>[a][b] B}',
  '\\ce{^{227}_{90}Th+}',
  '\\ce{Fe^{II}Fe^{III}2O4}',
  '\\ce{NaOH(aq,$\\infty$)}',
  '\\ce{KCr(SO4)2*12H2O}',
  '\\ce{A\\bond{~-}B\\bond{...}C}',
  '\\ce{\\color{red}{x} Na(NH4)HPO4}',
  '\\pu{1.2e3 m s-1}',
  '\\pu{123 kJ//mol}',
];
const OTHERS = [
  '\\tag{1} x=y',
  '\\begin{align}a&=b\\nonumber\\\\c&=d\\end{align}',
  '\\begin{CD}A @>a>> B\\\\@VVbV @AAcA\\\\C @= D\\end{CD}',
  '\\begin{array}{c|l}1&2\\\\\\hline3&4\\end{array}',
  '\\color{Maroon}x + \\textcolor{#f00}{y}',
  'x_{a_{b_{c}}}^{\\sqrt[3]{\\frac12}}',
  '[0,1)',
  '\\left(x',
  '\\nothing',
  '{',
];
/** Every letter and sign that the code has, as it is and as text. */
const signs = [...new Set(code)].filter((sign) => sign > '~');

const drawn = ({ renderToString }: Temml, tex: string, displayMode: boolean) => {
  try {
    return renderToString(tex, {
      displayMode,
      throwOnError: true,
      annotate: false,
      trust: false,
      maxSize: [4, 40],
      maxExpand: 500,
      macros: Object.create(null),
    });
  } catch {
    return undefined;
  }
};

describe('Temml as the build takes it', () => {
  it('draws every formula as the whole of it does, and none besides', () => {
    const commands = named.flatMap((name) => FORMS.map((form) => form.replaceAll('_', () => name)));
    const signed = signs.flatMap((sign) => [sign, `\\text{${sign}}`, `x_${sign}`]);
    const all = [...commands, ...environments, ...CHEMISTRY, ...OTHERS, ...signed].filter(
      (tex) => !REFUSED.test(tex),
    );
    expect(all.length).toBeGreaterThan(10_000);
    const differing = all.flatMap((tex) =>
      [false, true].flatMap((display) => {
        const [before, after] = [drawn(whole, tex, display), drawn(lean, tex, display)];
        return before === after ? [] : [{ tex, display, before, after }];
      }),
    );
    expect(differing).toEqual([]);
    expect(all.filter((tex) => drawn(lean, tex, false)).length).toBeGreaterThan(6_000);
    for (const tex of CHEMISTRY) expect(drawn(lean, tex, false)).toContain('<math');
  }, 60_000);

  it('is refused where the module is not the one that was looked at', () => {
    expect(() => leanTemml('export default {};')).toThrow(/not the one that was looked at/);
  });
});
