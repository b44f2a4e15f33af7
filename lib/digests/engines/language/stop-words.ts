/** The Latin-script languages that are told apart by their small words. `it`, `nl`, … only stand for “another one”. */
export type Latin = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'sv' | 'pl' | 'tr' | 'vi' | 'id';

/** The commonest words that say nothing of a subject, as abstracts have them; chosen by hand. */
const LISTS: Record<Latin, string> = {
  en: 'the of and to in a is for that we with on are this by as from an be which can our it at or these has have was were not using between than their its been also such under both how when where while into may more most over through they but however show there if all only does each other what based',
  de: 'der die das und in den von zu mit dem des ein eine einer eines einem einen ist im für auf als auch an wird wir werden sich es nicht aus bei durch nach sind oder dass diese dieser dieses zur zum über wie unter sowie kann können wurde wurden einem zwischen vom hat haben unsere unser mehr nur aber bis sehr noch welche jedoch dabei sie ihre ihr keine',
  fr: 'le la les de des du et en un une à est pour que qui dans par sur avec nous ces ce cette sont au aux ou plus ne pas se sa son ses leur leurs entre été être comme notre nos ainsi mais dont où peut peuvent deux très cet il elle ils elles sans lors ont a chez cela afin même tout tous montrons',
  es: 'el la los las de del y en un una que es para por con se al lo su sus como más este esta estos estas son entre no sobre nos o ha han sin también pero muy cada cuando donde desde hasta ser puede pueden fue fueron así mediante según hay ya e nuestro nuestra estos dos ambos mostramos',
  pt: 'o a os as de do da dos das e em um uma no na nos nas que é para por com se ao à aos às como mais este esta estes estas são entre não sobre ou foi foram sem também mas muito cada quando onde até ser pode podem seu sua seus suas pelo pela pelos pelas isso nosso nossa já há dois mostramos num numa',
  it: 'il lo la gli le di del della dei delle e in un una che è per con si al alla sono da dal dalla come più questo questa questi queste tra non su sul nel nella nelle anche ma o stato viene ha hanno ed i abbiamo può',
  nl: 'de het een van en in op te dat die is voor met zijn aan door wordt worden niet bij als ook uit we naar kan deze dit over of er om tot dan maar meer onze',
  sv: 'och i att det som en på är av för med den till de inte om ett vi har kan från vid eller denna detta genom mellan samt också var mer än',
  pl: 'i w z na do że się nie jest to o dla przez od jak oraz są przy po które który która tym tej tego może lub w ich także',
  tr: 've bir bu ile için olarak da de olan daha en çok gibi ise arasında göre kadar veya bunu olduğu üzerinde',
  vi: 'và của là các một trong cho được với không này những để từ có trên đã khi theo về như tôi chúng',
  id: 'dan yang di untuk dengan pada dari ini dalam adalah tidak ke sebagai oleh atau dapat kami lebih juga akan',
};

const SETS = Object.entries(LISTS).map(([language, list]) => ({
  language: language as Latin,
  words: new Set(list.split(' ')),
}));

/** How many languages know a small word: one that only one has tells more. */
const OWNERS = new Map<string, number>();
for (const { words } of SETS) for (const word of words) OWNERS.set(word, (OWNERS.get(word) ?? 0) + 1);

/** Letters that languages have and their neighbours lack. */
const LETTERS: readonly [Latin, RegExp][] = [
  ['de', /[äöüß]/],
  ['fr', /[èêëîïùûœ]|\p{L}é|^[lds]['’]|^qu['’]/u],
  ['es', /ñ|ción$|ciones$|[íóá]s$/],
  ['pt', /[ãõ]|ção$|ções$/],
  ['it', /zione$|zioni$|[àìòù]$/],
  ['sv', /å/],
  ['pl', /[ąęłńśźż]/],
  ['tr', /[ğış]/],
  ['vi', /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/],
];

/** What the words of a text, in small letters, weigh for each language. */
export function weighWords(words: readonly string[]): Map<Latin, number> {
  const weights = new Map<Latin, number>();
  const add = (language: Latin, weight: number) =>
    weights.set(language, (weights.get(language) ?? 0) + weight);
  for (const word of words) {
    const owners = OWNERS.get(word);
    if (owners) for (const { language, words: own } of SETS) if (own.has(word)) add(language, 1 / owners);
    for (const [language, pattern] of LETTERS) if (pattern.test(word)) add(language, 0.5);
  }
  return weights;
}
