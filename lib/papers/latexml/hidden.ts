import type { PageElement } from '../listing/node';

/** Of the text around it, in per cent; LaTeX's smallest is half of it. */
const SMALLEST_SHARE = 20;
/** Points or pixels. */
const SMALLEST = 2;
/** Of each of red, green and blue: what is lighter cannot be read on paper. */
const WHITE = 245;

/**
 * Whether a reader of the page does not see what an element holds: not drawn, clear, white on white, or too small to read.
 * Papers give orders to machines so. White on a colour of its own is seen.
 */
export function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  if (!style) return false;
  const said = declarations(style);
  const size = said.get('font-size') ?? '';
  return (
    said.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(said.get('visibility') ?? '') ||
    Number.parseFloat(said.get('opacity') ?? '1') < 0.1 ||
    isTiny(size) ||
    isClear(said)
  );
}

/** LaTeXML's own properties: its style sheet makes colours of them, for dark pages others. */
function isClear(said: ReadonlyMap<string, string>): boolean {
  const color = said.get('--ltx-fg-color') ?? said.get('color') ?? '';
  if (color === 'transparent') return true;
  const background =
    said.get('--ltx-bg-color') ?? said.get('background-color') ?? said.get('background') ?? '';
  return isWhite(color) && (background === '' || isWhite(background));
}

/** The properties of a `style`, in small letters. What is longer than any is not looked at. */
function declarations(style: string): Map<string, string> {
  return new Map(
    style
      .slice(0, 1000)
      .toLowerCase()
      .replace(/!important/g, '')
      .split(';')
      .map((each): [string, string] => {
        const colon = each.indexOf(':');
        return [each.slice(0, colon).trim(), each.slice(colon + 1).trim()];
      }),
  );
}

function isTiny(size: string): boolean {
  const [, figure, unit] = /^([\d.]+)(%|em|rem|pt|px)?$/.exec(size) ?? [];
  if (figure === undefined) return false;
  const value = Number(figure);
  if (unit === '%') return value <= SMALLEST_SHARE;
  if (unit === 'em' || unit === 'rem') return value * 100 <= SMALLEST_SHARE;
  return value <= SMALLEST;
}

function isWhite(color: string): boolean {
  if (color === 'white') return true;
  const long = color.replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3');
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/.exec(long)?.slice(1);
  const parts = hex
    ? hex.map((each) => Number.parseInt(each, 16))
    : (/^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color)?.slice(1).map(Number) ?? []);
  return parts.length === 3 && parts.every((each) => each >= WHITE);
}
