/**
 * The names of Zotero RDF by the addresses of their vocabularies: writers may choose their prefixes
 * (https://github.com/zotero/translators, Zotero RDF).
 */
const VOCABULARIES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.zotero.org/namespaces/export#', 'z'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/net/biblio#', 'bib'],
  ['http://xmlns.com/foaf/0.1/', 'foaf'],
]);

/** The prefixes that an element's attributes give to vocabularies that are known. */
export const prefixesIn = (attrs: Record<string, string>): [prefix: string, usual: string][] =>
  Object.entries(attrs).flatMap(([name, address]) => {
    const usual = VOCABULARIES.get(address.trim());
    return usual && (name === 'xmlns' || name.startsWith('xmlns:')) ? [[name.slice(6), usual]] : [];
  });

/** What stands beside the works: files, notes, journals, folders. */
export const NO_WORK = new Set([
  'z:Attachment',
  'z:Collection',
  'bib:Memo',
  'bib:Journal',
  'bib:Periodical',
  'bib:Series',
  'foaf:Person',
]);
/** The same, told by `z:itemType`. */
export const NO_WORK_TYPES = new Set(['attachment', 'note', 'annotation']);
