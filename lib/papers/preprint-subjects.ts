import data from '../../assets/preprint-subjects.json';

type Server = 'biorxiv' | 'medrxiv';
type Language = 'en' | 'zh-CN';

/** A subject of a preprint server that a reader can follow. */
export interface Subject {
  /** As the server's feeds want it: `cell_biology`. */
  id: string;
  names: Record<Language, string>;
}

const ALL: Subject = { id: 'all', names: data.all };

/**
 * The subjects of both servers, “all” first. bioRxiv's and medRxiv's own lists of feeds, as clients of theirs have copied
 * them (biorecap and three others, read 2026-10; they differ over `health_economics` alone, and old ones write `hiv_aids`);
 * a subject that is missing here can be followed all the same. The Chinese names are Gloss's own.
 */
const SUBJECTS: Record<Server, Subject[]> = {
  biorxiv: [ALL, ...data.biorxiv.map(subject)],
  medrxiv: [ALL, ...data.medrxiv.map(subject)],
};

function subject({ id, ...names }: { id: string } & Record<Language, string>): Subject {
  return { id, names };
}

export const subjectsOf = (server: Server): readonly Subject[] => SUBJECTS[server];

/** Whether a server is known to have that subject. */
export const isSubject = (server: Server, id: string): boolean =>
  SUBJECTS[server].some((each) => sameSubject(each.id, id));

/** The name of a subject in one of the interface's languages; one that is not known is its id, in words. */
export function subjectName(server: Server, id: string, language: Language): string {
  const known = SUBJECTS[server].find((each) => sameSubject(each.id, id));
  return known?.names[language] ?? id.replaceAll('_', ' ');
}

/** `cell biology`, `Cell_Biology`, `hiv_aids` and `hivaids`: the servers write one subject in many ways. */
export const sameSubject = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (id: string): string => id.toLowerCase().replace(/[^a-z]/g, '');

/** The id of a subject as an API names it (`cell biology`); undefined where neither server has it. */
export function subjectId(name: string): string | undefined {
  return [...SUBJECTS.biorxiv, ...SUBJECTS.medrxiv].find((each) => sameSubject(each.id, name))?.id;
}
