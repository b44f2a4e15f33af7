import { personName } from '../person';
import { problem, type Read } from '../raw-entry';
import { plainField } from '../tex-field';
import { NO_WORK_TYPES } from './vocabulary';

const ARXIV_TAG = /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)$/;

/** What is gathered of one work while its elements go by. */
export class RdfItem {
  /** Its own texts, by element; the first of each. */
  private readonly texts = new Map<string, string>();
  private readonly identifiers: string[] = [];
  private readonly subjects: string[] = [];
  /** Names are put together as they go by: there may be thousands. */
  private readonly names: string[] = [];
  private of: { family: string; given: string } | undefined;
  private isUndone = false;

  constructor(
    readonly line: number,
    private readonly about: string,
  ) {}

  /** Something in it cannot be read. */
  spoil(): void {
    this.isUndone = true;
  }

  person(): void {
    this.named();
    this.of = { family: '', given: '' };
  }

  private named(): void {
    const name = this.of && plainField(personName(this.of.family, this.of.given));
    if (name) this.names.push(name);
    this.of = undefined;
  }

  /** @param path the names of the elements that hold the text, from the work's own child on */
  take(path: readonly string[], text: string): void {
    const [first = ''] = path;
    const last = path.at(-1);
    const person = this.of;
    if (text === '') return;
    if (first === 'dc:identifier' || path.join() === 'dcterms:isPartOf,bib:Journal,dc:identifier')
      this.identifiers.push(text);
    else if (first === 'dc:subject') this.subjects.push(text);
    else if (first === 'bib:authors' && person) {
      if (last === 'foaf:surname' || last === 'foaf:name') person.family = text;
      else if (last === 'foaf:givenName' || last === 'foaf:givenname') person.given = text;
    } else if (path.length === 1 && !this.texts.has(first)) this.texts.set(first, text);
  }

  /** What is told of it where it has no end. */
  unfinished(): Read {
    return problem(this.isUndone ? 'too-deep' : 'not-closed', this.line, this.name());
  }

  private name = (): string => plainField(this.texts.get('dc:title') ?? '') || this.about;

  /** What came of it; undefined where it is no work. */
  read(): Read | undefined {
    this.named();
    const text = (name: string) => this.texts.get(name) ?? '';
    if (NO_WORK_TYPES.has(text('z:itemType'))) return undefined;
    const title = plainField(text('dc:title'));
    if (this.isUndone) return problem('too-deep', this.line, this.name());
    const abstract = plainField(text('dcterms:abstract'));
    const said = [...this.identifiers, this.about, text('dc:description'), text('prism:number')];
    return {
      raw: {
        line: this.line,
        ...(this.name() && { label: this.name() }),
        title,
        ...(abstract && { abstract }),
        authors: this.names,
        date: text('dc:date'),
        ids: said,
        dois: said,
        categories: this.subjects.map((each) => ARXIV_TAG.exec(each)?.[1] ?? each),
      },
    };
  }
}
