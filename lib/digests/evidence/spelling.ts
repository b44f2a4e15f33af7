/** Where British and American writers differ, inside a word or at its end: a pattern and what stands there instead, a line each. */
const BRITISH =
  `(?<=h|^p|^f|^c|^gyn|leuk|isch|^an|oed)ae(?=m|d|c|s|l)|(?<=leuk|isch|gyn|hyperglyc|hypoglyc)ae e
^oe(?=d|s)|(?<=^f)oe(?=t)|(?<=diarrh)oe e
(?<=col|behavi|fav|tum|neighb|harb|lab|vap|rig|flav|hum|od|hon|arm|sav|end?eav|ferv)our or
(?<=fib|cent|met|lit|calib|spect|theat|lust|meag)re(?=s?$|d$) er
^disc(?=s?$) disk
(?<=m|sm)ould(?=s?$|ing$|ed$|er) old
^sulph sulf
^grey gray
^sceptic skeptic
^artefact artifact
^age(?=ing$) ag
gramme(?=s?$) gram
(?<=catal|anal|dial|homol)ogue(?=s?$) og
(?<=anal|catal|hydrol|paral)ys(?=e|ing) yz`
    .split('\n')
    .map((line) => {
      const [british = '', american = ''] = line.split(' ');
      return [new RegExp(british), american] as const;
    });

/** A small word as Americans spell it: `haemodynamic` → `hemodynamic`, `fibres` → `fibers`. Most words are left as they are. */
export const americanOf = (lower: string): string =>
  lower.length < 4
    ? lower
    : BRITISH.reduce((word, [british, american]) => word.replace(british, american), lower);
