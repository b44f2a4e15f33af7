import data from '../../../assets/preprint-subjects.json';
import { addDays } from '../new-york';
import { initialled, makeUp } from './made-up';

export type Server = 'biorxiv' | 'medrxiv';

/** One version of a preprint. */
export interface Preprint {
  server: Server;
  /** As the feed is asked for it. */
  subject: string;
  doi: string;
  version: number;
  title: string;
  abstract: string;
  /** `Norrvik, A. L.` */
  authors: string[];
  /** The day it was posted. */
  date: string;
  licence: string;
  /** The journal's DOI, where it has one by now. */
  published?: string;
}

/** A subject's new preprints of a day; one older one comes back as version 2. */
const NEW_A_DAY = 4;

export const SUBJECTS: Record<Server, string[]> = {
  biorxiv: data.biorxiv,
  medrxiv: data.medrxiv,
};

/** What was posted in a subject on a day, newest first. */
export function postedOn(seed: number, server: Server, subject: string, date: string): Preprint[] {
  const fresh = Array.from({ length: NEW_A_DAY }, (_, place) => preprint(seed, server, subject, date, place));
  const revised = { ...preprint(seed, server, subject, addDays(date, -9), 0), version: 2, date };
  return [revised, ...fresh].reverse();
}

function preprint(seed: number, server: Server, subject: string, date: string, place: number): Preprint {
  const { title, abstract, authors, random } = makeUp(seed, server, subject, date, place);
  const number = SUBJECTS[server].indexOf(subject) * 10 + place + 700_000;
  return {
    server,
    subject,
    doi: `10.64898/${date.replaceAll('-', '.')}.${number}`,
    version: 1,
    title,
    abstract: place === 1 ? structured(abstract) : abstract,
    authors: authors.map(initialled),
    date,
    licence: random.pick(['cc_by', 'cc_by_nc_nd', 'cc_no', 'cc0']),
    ...(place === 2 && { published: `10.55555/made.${number}` }),
  };
}

/** As the servers' conversion leaves headings. */
function structured(abstract: string): string {
  const sentences = abstract.split(/(?<=\.) (?=[A-Z])/);
  const heads = ['Background', 'Methods', 'Results', 'Conclusions'];
  const share = Math.max(1, Math.ceil(sentences.length / heads.length));
  return heads
    .map((head, i) => [head, sentences.slice(i * share, (i + 1) * share).join(' ')])
    .filter(([, text]) => text)
    .map(([head, text]) => `O_ST_ABS${head}C_ST_ABS${text}`)
    .join(' ');
}

/** The newest of some subjects, over all days, newest first; none for subjects a server does not have. */
export function newest(seed: number, server: Server, subjects: string[], today: string): Preprint[] {
  const asked = subjects.includes('all')
    ? SUBJECTS[server]
    : subjects.filter((subject) => SUBJECTS[server].includes(subject));
  const found: Preprint[] = [];
  for (let back = 0; asked.length > 0 && found.length < MOST; back++) {
    const date = addDays(today, -back);
    found.push(...asked.flatMap((subject) => postedOn(seed, server, subject, date)));
  }
  return found.slice(0, MOST);
}

/** The feeds hold so many, however busy a day was. */
const MOST = 30;
