import { plainText } from '../papers/plain-text';
import type { Paper } from '../records/paper';

/** A gloss to be handed on: a paper, and what is said of it under whose name. */
export interface SharedGloss {
  paper: Pick<Paper, 'id' | 'title' | 'authors'> & Partial<Pick<Paper, 'source' | 'dois'>>;
  /** Its address. */
  link: string;
  /** Whose words these are: “authors’ words”, “AI, qwen3-32b, 18 Jun”. */
  by: string;
  /** The first stands alone; TeX kept. `doubt`: what is to be said of it. */
  rows: { label?: string; text: string; doubt?: string }[];
}

const SHOWN_AUTHORS = 12;

/** The first of them, and how many more. */
export const authorsOf = ({ authors }: Pick<Paper, 'authors'>): string => {
  const names = authors.slice(0, SHOWN_AUTHORS).map(({ name }) => name);
  const more = authors.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` +${more}` : ''}`;
};

/** For places that hold no markup: formulas as a reader would type them. */
export function asText({ paper, link, by, rows }: SharedGloss): string {
  const said = rows.map(({ label, text, doubt }) =>
    [label && `${label}: `, plainText(text), doubt && ` ⚠ ${doubt}`].filter(Boolean).join(''),
  );
  return `${[plainText(paper.title), authorsOf(paper), link, '', ...said, '', `Gloss · ${by}`].join('\n')}\n`;
}

/** For notes and issues: formulas stay in dollars, which most of these draw. */
export function asMarkdown({ paper, link, by, rows }: SharedGloss): string {
  const said = rows.map(({ label, text, doubt }) => {
    const words = `${escaped(text)}${doubt ? ` ⚠ ${escaped(doubt)}` : ''}`;
    return label ? `- **${escaped(label)}** ${words}` : `${words}\n`;
  });
  const head = `**[${escaped(paper.title)}](${link})**  \n${escaped(authorsOf(paper))}  \n${idOf(paper)}`;
  return `${[head, '', ...said, '', `*Gloss · ${escaped(by)}*`].join('\n')}\n`.replace(/\n{3,}/g, '\n\n');
}

/** Elsewhere than on arXiv a paper is known by its DOI. */
const idOf = ({ source = 'arxiv', id, dois }: SharedGloss['paper']): string =>
  source === 'arxiv' ? `arXiv:${id}` : (dois?.[0] ?? id);

/** What would be taken for markup, but in formulas. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/((?<!\\)\$[^$]*(?<!\\)\$)/)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/[*_`<>[\]]|^(?:[#+-]|\d+\.)(?= )/g, '\\$&')))
    .join('');
