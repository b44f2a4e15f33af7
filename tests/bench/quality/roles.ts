import { ROLES } from '../../../lib/digests/extractive/roles';
import { tagRoles } from '../../../lib/digests/extractive/tag-roles';
import { scoreOf } from './score';
import { sharedLines } from './shared-lines';
import type { QualityTable } from './table';

/** One abstract of the labelled corpora. */
export interface Labelled {
  corpus: 'CSAbstruct' | 'SAMD';
  sentences: string[];
  roles: string[];
  confidence?: number[];
}

const NOTE = 'Sentences of the development part that CSAbstruct calls `other` are left out.';

/** Roles on the development parts of SAMD and CSAbstruct. */
export function rolesTables(): QualityTable[] {
  const dev = sharedLines<Labelled>('rhetorical-roles/dev.jsonl');
  if (!dev) {
    return [
      { title: 'Roles', head: ['set'], rows: [], note: 'Not measured: the labelled abstracts are absent.' },
    ];
  }
  const rows = (['SAMD', 'CSAbstruct'] as const).map((corpus) => {
    const gold: string[] = [];
    const guesses: string[] = [];
    for (const { sentences, roles } of dev.filter((each) => each.corpus === corpus)) {
      for (const [i, { role }] of tagRoles(sentences, { title: '', primary: 'cs.CL' }).entries()) {
        if (roles[i] === 'other') continue;
        gold.push(roles[i] ?? '');
        guesses.push(role);
      }
    }
    const { micro, macro, f1 } = scoreOf(gold, guesses, ROLES);
    return [corpus, 'cue rules', micro, macro, ...ROLES.map((role) => f1[role] ?? '–')];
  });
  return [{ title: 'Roles', head: ['set', 'tagger', 'micro F1', 'macro F1', ...ROLES], rows, note: NOTE }];
}
