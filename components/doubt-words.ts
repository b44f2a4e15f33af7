import type { Evidence } from '../lib/records/digest';
import { m } from '../lib/words';

/** What a reader should doubt in a statement, and who says so; the authors' sentence is to follow what is not supported. */
export const doubtWords = ({ check, doubt, findings = [] }: Evidence): string | false =>
  check === 'unsupported'
    ? m.unsupported({ why: doubt ? `AI · ${doubt}` : m.not_in_text() })
    : check === 'numbers-differ' &&
      m.numbers_differ({ said: findings.map(({ said }) => said).join(m.list_comma()) });
