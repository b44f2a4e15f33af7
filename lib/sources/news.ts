/** Titles of what changes or withdraws an earlier paper, and of what never was one. */
const TITLE =
  /^(?:(?:author|publisher)(?:['’]s)? correction|correction|corrigend(?:um|a)|errat(?:um|a)|(?:partial )?retraction(?: note)?|retracted|expression of concern|editorial(?: expression of concern| board)?|editor['’]s? (?:note|choice)|addendum|obituary|in memoriam|book review|podcast|briefing chat|daily briefing|news in brief|in brief|in this issue|issue information|department of error|this week in|table of contents|masthead)(?=\s*(?:$|[:.–—|-])|\s(?:to|for)\b)/i;

/** Sections and types of article, whole, that journals give what is no research. */
const LABELS: ReadonlySet<string> = new Set(
  `editorial|editorials|editors choice|news|news in depth|news in brief|news & views|news and views|news feature|news at a glance
  |news in focus|research highlight|research highlights|research briefing|in brief|in other journals|world report|feature|features
  |nature briefing|nature podcast|podcast|career|careers|career column|career feature|working life|comment|comments|commentary
  |correspondence|letter to the editor|letters to the editor|letters|obituary|obituaries|in memoriam|book review|books & arts
  |books et al.|book & arts|perspectives|policy forum|opinion|world view|essay|insight|correction|corrections|author correction
  |publisher correction|corrigendum|erratum|errata|retraction|retraction note|expression of concern|addendum
  |department of error|futures|where i work|outlook|spotlight|sponsored|advertisement|interview|q&a
  |images in clinical medicine|announcement|calendar`
    .split('|')
    .map((label) => label.trim()),
);

/** nature.com numbers what is no research d…: `d41586-026-01947-1`; its papers are s…: `s41586-…`. */
const NATURE_NEWS = /(?:\/|^)d4\d{4}-\d{3}-\d+/;

export interface Item {
  title: string;
  labels: readonly string[];
  /** Addresses and ids that may hold its number. */
  ids: readonly (string | undefined)[];
}

/** Whether an item of a journal's feed is something else than research, as far as the journal says so. */
export function isNews({ title, labels, ids }: Item): boolean {
  return (
    TITLE.test(title) ||
    labels.some((label) => LABELS.has(label.toLowerCase().trim())) ||
    ids.some((id) => id !== undefined && NATURE_NEWS.test(id))
  );
}
