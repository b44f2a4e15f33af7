/** A category of arXiv's taxonomy that a reader can follow. */
export interface Category {
  /** Canonical id, `cs.LG`. */
  id: string;
  archive: string;
  group: string;
  /** Other ids that mean the same (`math.MP` for `math-ph`). */
  aliases: string[];
}

export interface CategoryGroup {
  id: string;
  archives: { id: string; categories: Category[] }[];
}
