const EAST_ASIAN = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー]';

const HALVES: readonly RegExp[] = [
  // 新castle大学: letters go on in the middle of a word. One or two (k近邻, pH值, iPS) are a term.
  new RegExp(`${EAST_ASIAN}\\p{Ll}{3,}`, 'u'),
  new RegExp(`(?<![\\p{L}\\p{N}])\\p{Ll}{3,}${EAST_ASIAN}`, 'u'),
  // Newcastle大学, 北京University: a name in two languages. Companies' and projects' own names go before 研究院.
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}\s?(?:大学|大學|学院|學院|医院|醫院|대학교?|대학원)/u,
  new RegExp(
    `${EAST_ASIAN}\\s?(?:University|College|Institute|Hospital|Department|School|Academy|Laborator(?:y|ies)|Cent(?:er|re)|Universit[àäé]t?|Universidad[e]?)\\b`,
    'u',
  ),
];

/** Whether the name of a place, a person or an institution stopped being translated half way: 新castle大学. */
export const halfTranslated = (name: string): boolean => HALVES.some((pattern) => pattern.test(name));
