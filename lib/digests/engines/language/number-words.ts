/** Numbers as words. They may stand for digits on the other side and are never asked for: “one” is seldom a number. */
const WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero|null|nul|cero|ноль|нуль|영',
    'one|first|once|single|ein|eins|eine|erste|erster|un|une|premier|première|uno|una|primer|primero|um|uma|primeiro|один|одна|первый|하나|한|첫',
    'two|second|twice|both|pair|double|twofold|half|zwei|zweite|zweiten|beide|deux|deuxième|dos|segundo|ambos|dois|duas|два|две|второй|обе|둘|두',
    'three|third|triple|thrice|threefold|drei|dritte|dritten|trois|troisième|tres|tercer|três|terceiro|три|третий|셋|세',
    'four|fourth|quarter|fourfold|vier|vierte|quatre|quatrième|cuatro|cuarto|quatro|quarto|четыре|четвёртый|넷|네',
    'five|fifth|fivefold|fünf|fünfte|cinq|cinquième|cinco|quinto|пять|пятый|다섯',
    'six|sixth|sechs|sechste|sixième|seis|sexto|шесть|шестой|여섯',
    'seven|seventh|sieben|siebte|sept|septième|siete|séptimo|sete|sétimo|семь|седьмой|일곱',
    'eight|eighth|acht|achte|huit|huitième|ocho|octavo|oito|oitavo|восемь|восьмой|여덟',
    'nine|ninth|neun|neunte|neuf|neuvième|nueve|noveno|nove|nono|девять|девятый|아홉',
    'ten|tenth|tenfold|zehn|zehnte|dix|dixième|diez|décimo|dez|десять|десятый|열',
    'eleven|elf|onze|once|одиннадцать',
    'twelve|dozen|zwölf|douze|doce|doze|двенадцать',
  ].flatMap((row, value) => row.split('|').map((word): [string, number] => [word, value])),
);
const MORE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    hundreds: 100,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
  }),
);
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS = new Map(MONTHS.map((month, i) => [month.slice(0, 3), i + 1]));

const SPELT = /(?:\p{L}+(?:[ -](?:and )?)?)+/gu;

/** The numbers that words of a text may stand for. */
export const wordValues = (text: string): number[] =>
  [...text.toLowerCase().matchAll(SPELT)].flatMap(([said]) => {
    const words = said.split(/[ -]/).filter((word) => word !== '' && word !== 'and');
    let spelt: number | undefined;
    return words.flatMap((word) => {
      spelt = follow(spelt, word);
      return spelt === undefined ? alone(word) : [spelt, ...alone(word)];
    });
  });

/** What a word can mean by itself: “once” is 1 in English and 11 in Spanish. */
function alone(word: string): number[] {
  const values = [WORDS.get(word), MORE.get(word)].filter((value) => value !== undefined);
  if (word === 'once') values.push(1);
  if (word === 'half') values.push(0.5, 50);
  const month = SHORT_MONTHS.get(word.slice(0, 3));
  if (month && (word.length === 3 || MONTHS[month - 1] === word || word === 'sept')) values.push(month);
  return values;
}

/** The number that English words spell, a word further: two → two hundred → two hundred five. */
function follow(so: number | undefined, word: string): number | undefined {
  const value = MORE.get(word) ?? WORDS.get(word);
  if (so === undefined || value === undefined) return value;
  // Two hundred thousand; but not “two two”.
  if (value >= 100) return so * value;
  const least = so % 100 === 0 ? 100 : 10;
  return so % least === 0 && value < least ? so + value : value;
}
