import known from '../../assets/preprint-subjects.json';

export type Server = 'biorxiv' | 'medrxiv';

/**
 * The subjects of both servers that a reader can follow, as their feeds want them (`cell_biology`), “all” first. bioRxiv's
 * and medRxiv's own lists of feeds, as clients of theirs have copied them (biorecap and three others, read 2026-10; they
 * differ over `health_economics` alone, and old ones write `hiv_aids`); a subject that is missing here can be followed all
 * the same. Their names are apart (`preprint-names.ts`): only pages need them.
 */
const SUBJECTS: Record<Server, readonly string[]> = {
  biorxiv: ['all', ...known.biorxiv],
  medrxiv: ['all', ...known.medrxiv],
};

export const subjectsOf = (server: Server): readonly string[] => SUBJECTS[server];

/** The id of a server's subject, however it is written; undefined where it is not known to have it. */
export const subjectOf = (server: Server, id: string): string | undefined =>
  SUBJECTS[server].find((each) => sameSubject(each, id));

/** Whether a server is known to have that subject. */
export const isSubject = (server: Server, id: string): boolean => subjectOf(server, id) !== undefined;

/** `cell biology`, `Cell_Biology`, `hiv_aids` and `hivaids`: the servers write one subject in many ways. */
export const sameSubject = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (id: string): string => id.toLowerCase().replace(/[^a-z]/g, '');

/** The id of a subject as an API names it (`cell biology`); undefined where neither server has it. */
export const subjectId = (name: string): string | undefined =>
  subjectOf('biorxiv', name) ?? subjectOf('medrxiv', name);
