import type { Paper } from './paper';

/** Where comments begin so, it is this paper; “replaces the withdrawn …” speaks of another. */
const WITHDRAWN =
  /^\s*(?:comments?:\s*)?(?:(?:this|the|our)\s+)?(?:(?:arxiv\s+)?(?:paper|article|submission|manuscript|preprint|work)\s+)?(?:(?:has\s+been|have\s+been|is|was|is\s+being)\s+)?(?:temporarily\s+|voluntarily\s+)?withdrawn\b/i;

/** Whether the authors, or arXiv, took a paper back: arXiv says so in the comments of its last version alone. */
export const isWithdrawn = ({ comments }: Pick<Paper, 'comments'>): boolean =>
  comments !== undefined && WITHDRAWN.test(comments);
