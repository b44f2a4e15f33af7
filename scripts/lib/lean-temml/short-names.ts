const LONG =
  'setAttribute children action_ nextState attributes numArgs mathmlBuilder allowedInText findObserveGroups gullet envClasses classes names props type_ patterns numOptionalArgs createTransitions argTypes allowedInArgument parseExpression consumeSpaces alwaysHandleSupSub settings popToken handler consume mclass option scriptLevel parentIsSupSub transitions concatArray isCharacterBox _goInner allowedInMath isFollowedByDelimiter prevAtomType actions match_ funcName callFunction needsLeadingSpace consumeArgs undefStack beginGroup withLevel endGroup remainder revisit';

/**
 * Names of properties that Temml gives its own objects, and nothing else bears: no option of `renderToString`, no attribute
 * of MathML. Each becomes a short one that no property has: `$a`, …, `_a`, …, `$_a`, ….
 */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  LONG.split(' ').map((long, i) => [
    long,
    `${['$', '_', '$_'][Math.floor(i / 26)]}${String.fromCharCode(97 + (i % 26))}`,
  ]),
);

const EACH = new RegExp(`(?<![\\\\\\w$-])(?:${[...SHORT_NAMES.keys()].join('|')})(?![\\w$-])`, 'g');

/** The code with the short names in place of the long. */
export const withShortNames = (code: string): string =>
  code
    .replaceAll('Object.prototype.hasOwnProperty.call(', 'Object.hasOwn(')
    .replace(EACH, (long) => SHORT_NAMES.get(long) ?? long);

/** Properties of its own that are called like what others have: these are found by where they stand. */
export const COMMON: ReadonlySet<string> = new Set(
  'mode body parser number unit limits future family base label symbol current stack wrapper denominator alignment expression tokens'.split(
    ' ',
  ),
);
