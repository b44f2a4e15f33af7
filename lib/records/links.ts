import type { Paper } from './paper';

/** The address of a paper's abstract page, newest version. */
export const abstractUrl = ({ id }: Pick<Paper, 'id'>) => `https://arxiv.org/abs/${id}`;

/** The address of its PDF, newest version. */
export const pdfUrl = ({ id }: Pick<Paper, 'id'>) => `https://arxiv.org/pdf/${id}`;
