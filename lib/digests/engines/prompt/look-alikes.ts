/** Letters of Cyrillic and Greek that are drawn as Latin ones. */
const LOOK_ALIKES = new Map(
  [...'аеорсухіјѕһԁԛԝнмтвкАЕОРСУХІЈЅНМТВКΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιαν'].map((char, i) => [
    char,
    [...'aeopcyxijshdqwhmtbkAEOPCYXIJSHMTBKABEZHIKMNOPTYXoiav'][i] ?? char,
  ]),
);
const WORD = /[\p{L}\p{N}]+/gu;
const MIXED = /[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]/;

/** Words that mix Latin with letters that only look so, as they look; words of one script stay. */
export const asTheyLook = (text: string): string =>
  text.replace(WORD, (word) =>
    MIXED.test(word) ? [...word].map((char) => LOOK_ALIKES.get(char) ?? char).join('') : word,
  );
