/** An enumeration as TypeScript writes one: an object built by a function, with the names behind the numbers as well. */
const ENUM =
  /(?<exported>export )?var (?<name>\w+);\s*\(function \(\k<name>\) \{(?<members>[\s\S]*?)\}\)\(\k<name> \|\| \(\k<name> = \{\}\)\);/g;
const MEMBER = /\w+\[\w+\["(\w+)"\] = (-?\d+)\] = "\1";/g;

/**
 * A parser's module with the numbers of its enumerations where their names stood: the parser asks for them by the character, and
 * the worker's script carries each name three times. One that is exported stays as a plain object.
 * @throws Error where a module has none, or uses one in another way: a new version wants a look at this file
 */
export function leanEnums(code: string): string {
  const all = new Map<string, Map<string, string>>();
  const without = code.replace(ENUM, (...match) => {
    const { exported, name = '', members = '' } = match.at(-1) as Record<string, string | undefined>;
    const numbers = new Map(
      [...members.matchAll(MEMBER)].map(([, member = '', number = '']) => [member, number]),
    );
    all.set(name, numbers);
    const listed = [...numbers].map((each) => each.join(': ')).join(', ');
    return exported ? `export const ${name} = { ${listed} };` : '';
  });
  if (all.size === 0) throw new Error('These parsers are not the ones that were looked at: no enumeration.');
  const names = [...all.keys()].join('|');
  return without.replace(
    new RegExp(`(?<![\\w.$])(${names})\\b(?:\\.(\\w+)| = \\{)?`, 'g'),
    (used, name, member) => {
      if (member === undefined && used.endsWith('{')) return used;
      const number = all.get(name)?.get(member);
      if (number === undefined)
        throw new Error(`These parsers are not the ones that were looked at: ${used}.`);
      return number;
    },
  );
}
