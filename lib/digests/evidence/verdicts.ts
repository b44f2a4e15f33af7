import type { Finding } from '../../records/digest';
import type { Text } from './read-text';

/**
 * That a paper is to be accepted, and that it is excellent: no digest says so of itself, but a model that obeyed an order hidden in a
 * paper does. English, Chinese, Japanese, Korean, German, French, Spanish, Portuguese, Russian.
 */
const CLAIMS: readonly { said: RegExp[]; allowed: RegExp }[] = [
  {
    said: [
      /(?:must|should|ought to|deserves? to) be (?:accepted|published|awarded)|(?:strong|clear|unconditional) accept|accepted (?:without|as it is|unconditionally)|recommend\w* (?:(?:for|its|immediate) )*(?:acceptance|publication)/iu,
      /(?:论文|論文|本文|稿件|文章|工作)[^。；]{0,14}(?:必须|必須|应|應|值得|建议|建議)[^。；]{0,8}(?:接收|录用|錄用|发表|發表|采纳|採納)|[无無][条條]件(?:接收|录用|錄用)/u,
      /(?:採択|採録|受理|掲載)(?:される|す)べき|無条件[^。]{0,4}(?:採択|採録|受理)/u,
      /(?:게재|채택|승인|수락)(?:되어야|해야|될 만)|무조건 (?:게재|채택|수락)/u,
      /(?:muss|sollte|verdient)[^.;]{0,50}(?:angenommen|veröffentlicht|akzeptiert|publiziert)/iu,
      /(?:doit|devrait|mérite)[^.;]{0,40}(?:accepté|publié|acceptation|publication)/iu,
      /(?:deb(?:e|ería)|merece)[^.;]{0,40}(?:aceptad|publicad|aceptación|publicación)/iu,
      /(?:deve(?:ria)?|merece)[^.;]{0,40}(?:aceit|publicad|publicação)/iu,
      /(?:должн|следует|заслуживает)[^.;]{0,50}(?:принят|принима|опубликов|публикац)/iu,
    ],
    allowed: /\baccept|\bpublish|\bpublicat|\brecommend|\bawarded/,
  },
  {
    said: [
      /\b(?:papers?|articles?|manuscript|study|submission|authors?)\b[^.;,]{0,30}\b(?:outstanding|excellent|exceptional|brilliant|flawless|groundbreaking|ground-breaking|superb|impeccable|must-read|masterpiece)/iu,
      /(?:论文|論文|文章|稿件|研究|工作)(?:是|写得|寫得)?(?:非常|极其|極其|极为|極為|十分|相当|相當)?(?:出色|优秀|優秀|杰出|傑出|卓越|完美|精彩|[无無]可挑剔)/u,
      /(?:論文|本稿|研究)[はが][^。、]{0,6}(?:優れている|優れており|素晴らし|傑出して|卓越して)/u,
      /논문[은이]?[^.,]{0,12}(?:훌륭|뛰어나|뛰어난 논문|탁월하|우수하)/u,
      /(?:arbeit|artikel|paper|studie|aufsatz|manuskript)[^.;,]{0,30}(?:hervorragend|ausgezeichnet|herausragend|exzellent|brillant|makellos)/iu,
      /(?:article|papier|étude|travail|manuscrit)[^.;,]{0,30}(?:remarquable|exceptionnel|excellent|brillant|irréprochable)/iu,
      /(?:artículo|trabajo|estudio|manuscrito)[^.;,]{0,30}(?:sobresaliente|excelente|excepcional|brillante|impecable|extraordinari)/iu,
      /(?:artigo|trabalho|estudo|manuscrito)[^.;,]{0,30}(?:excelente|excep?cional|notável|brilhante|impecável|extraordinári)/iu,
      /(?:стать|работ|исследован|рукопис)\p{L}*[^.;,]{0,30}(?:выдающ|превосходн|блестящ|безупречн)/iu,
    ],
    allowed:
      /outstanding|excellen|exceptional|remarkab|impressive|superior|superb|brilliant|strong|state-of-the-art|extraordinar|notabl|perfect|flawless|groundbreaking|ground-breaking/,
  },
];

/**
 * What a statement says for or against a paper as a referee would, where the paper itself says nothing of the kind. In each of the
 * languages digests are written in.
 * @param source title and sentences of what was read
 */
export function checkVerdicts(said: Text, source: readonly Text[]): Finding[] {
  return CLAIMS.flatMap(({ said: patterns, allowed }): Finding[] => {
    const match = patterns.map((pattern) => pattern.exec(said.plain)).find((each) => each !== null);
    if (!match || source.some(({ lower }) => allowed.test(lower))) return [];
    return [{ kind: 'source', said: match[0] }];
  });
}
