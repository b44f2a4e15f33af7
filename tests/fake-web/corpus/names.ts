import type { Random } from '../random';
import type { FakeAuthor } from '../types';

/** Given names and made-up family names from many places, some with TeX accents. */
const GIVEN =
  `Ada Adaora Aiko Alba Amadou Anneke Ari Beatriz Bjarne Bronagh Cem Chiara Dalia Daan Edda Eirik Esi
Fatima Fedor Femke Gaspard Greta Hamid Hana Ilya Ines Ivo Jasmin Jonas Kaisa Kenta Kwesi Laila Leander Li Lior Maud
Mei Milan Nadia Nikos Noa Obinna Odile Olga Pau Petra Quentin Rafi Rania Rens Sanne Shira Signe Suresh Tala Thea
Tomas Uma Uri Vanja Wanjiru Wei Xenia Yara Yusuf Zeno Zofia Andr\\'e Bj\\"orn Jos\\'e Ren\\'ee S{\\o}ren`.split(
    /\s+/,
  );

const FAMILY_STARTS =
  `Abel Adel Bar Berg Brand Cald Cor Dal Ebers Eld Fair Fenn Gal Gar Hal Harg Ildr Jarn Kal Karr Land
Lind Mar Mor Nar Nord Oak Orl Pal Pern Quill Ras Rav Sal Sand Tal Thorn Ulv Var Vest Wald Win Yar Zal Zem`.split(
    /\s+/,
  );

const FAMILY_ENDS =
  `adze ankar anti arova beke berger dottir enko erell escu gaard goro ikawa imoto inder ingale iwura
kainen lund meier mundsen nakis oglu okonwo opoulos oro ovics qvist sen stead strand ulaev unde vaara veld yama
zadeh`.split(/\s+/);

const TEX_FAMILIES = [
  "N\\'ova\\v{c}ek",
  'M\\"uhlgaard',
  'Sz\\H{o}reny',
  "Kr\\'alik",
  'B{\\o}rgesen',
  'Wi{\\ss}kirch',
  'Pe\\~nalva',
];

const PLACES = [
  'Halden Bay',
  'Nordmark',
  'Lago Verde',
  'Kestrel',
  'Ostmere',
  'Silverstrand',
  'Tarnfield',
  'Quayside',
];

const INSTITUTIONS = [
  'University of',
  'Polytechnic of',
  'Institute for Advanced Inference,',
  'National Laboratory',
];

function authorName(random: Random): string {
  const given = random.pick(GIVEN);
  if (random.chance(0.06)) return `${given} ${random.pick(TEX_FAMILIES)}`;
  const middle = random.chance(0.12) ? ` ${random.pick([...'ABDEFHJKLMNPRST'])}.` : '';
  return `${given}${middle} ${random.pick(FAMILY_STARTS)}${random.pick(FAMILY_ENDS)}`;
}

/** Authors nobody is; one paper in twelve states affiliations, as on arXiv few do. */
export function makeAuthors(random: Random, count: number): FakeAuthor[] {
  const stated = random.chance(1 / 12);
  return Array.from({ length: count }, () => {
    const name = authorName(random);
    return stated
      ? { name, affiliations: [`${random.pick(INSTITUTIONS)} ${random.pick(PLACES)}`] }
      : { name };
  });
}

/** `Ada Norrvik (Nordmark Polytechnic; Dept. of Statistics) | …` */
export function readAuthors(line: string): FakeAuthor[] {
  return line.split(' | ').map((entry) => {
    const [, name, inside] = entry.match(/^([^(]+?)(?: \((.+)\))?$/) ?? [];
    if (!name) throw new Error(`no author in “${entry}”`);
    return inside ? { name, affiliations: inside.split('; ') } : { name };
  });
}
