/** Letters of Cyrillic and Greek that are drawn as Latin ones. */
const LOOK_ALIKES = new Map(
  [...'аеорсухіјѕһԁԛԝнмтвкАЕОРСУХІЈЅНМТВКΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιαν'].map((char, i) => [
    char,
    [...'aeopcyxijshdqwhmtbkAEOPCYXIJSHMTBKABEZHIKMNOPTYXoiav'][i] ?? char,
  ]),
);
const MIXED_WORD = /[\p{L}\p{N}]*(?:[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z])[\p{L}\p{N}]*/gu;

/** Words that mix Latin with letters that only look so, as they look; words of one script stay. */
export const asTheyLook = (text: string): string =>
  text.replace(MIXED_WORD, (word) => [...word].map((char) => LOOK_ALIKES.get(char) ?? char).join(''));
