/** What keeps a text from being a query, and where in it: offsets in UTF-16 units. */
export interface QueryProblem {
  kind:
    | 'open-quote'
    | 'open-bracket'
    | 'extra-bracket'
    /** A term should stand here: behind `AND`, `OR`, `NOT` or a field, or between brackets. */
    | 'no-term'
    /** No field is called that. */
    | 'no-field'
    /** Nothing in it can be looked for: no letter and no digit, or a star alone. */
    | 'no-word'
    | 'too-long'
    | 'too-deep';
  start: number;
  end: number;
}
