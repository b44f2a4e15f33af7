import { toInline } from '../papers/tex-to-inline';
import type { Digest, Section, Statement } from '../records/digest';

/** The digest with every statement that holds mathematics drawn. Made in the background: pages carry no TeX reader. */
export function digestWithMath(digest: Digest): Digest {
  const sections = Object.fromEntries(
    Object.entries(digest.sections).map(([name, section]): [string, Section] => [
      name,
      { ...section, statements: section.statements.map(draw) },
    ]),
  ) as Digest['sections'];
  return { ...digest, sections, background: digest.background.map(draw) };
}

function draw(statement: Statement): Statement {
  const inline = toInline(statement.text);
  return inline ? { ...statement, inline } : statement;
}
