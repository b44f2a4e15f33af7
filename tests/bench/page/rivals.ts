import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';

function htmlparser2Alone(text: string): number {
  let count = 0;
  const parser = new Parser(
    {
      onopentag() {
        count++;
      },
      ontext(piece) {
        count += piece.length;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return count;
}

const fast = new XMLParser({ ignoreAttributes: false });

/** Other readers of feeds, from decoded text to whatever they make of it. None of them cleans what people wrote. */
export const RIVALS = {
  'htmlparser2 alone': htmlparser2Alone,
  feedsmith: (text) => parseFeed(text).format.length,
  'fast-xml-parser': (text) => Object.keys(fast.parse(text)).length,
} satisfies Record<string, (text: string) => number>;
