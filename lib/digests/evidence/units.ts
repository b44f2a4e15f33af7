/** What a number counts in: two units of one dimension are told apart by their factor. */
export interface Unit {
  dimension: string;
  factor: number;
}

const PREFIXES: Record<string, number> = {
  f: 1e-15,
  p: 1e-12,
  n: 1e-9,
  u: 1e-6,
  μ: 1e-6,
  m: 1e-3,
  c: 1e-2,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
};
const PREFIX_WORDS: Record<string, number> = {
  femto: 1e-15,
  pico: 1e-12,
  nano: 1e-9,
  micro: 1e-6,
  milli: 1e-3,
  centi: 1e-2,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
};

/** Units that take prefixes: their sign, and behind it their words without the plural s. */
const PREFIXED =
  's=second,sec|m=meter,metre|g=gram,gramme|Hz=hertz|eV=electronvolt|J=joule|W=watt|V=volt|A=ampere,amp|Pa=pascal|K=kelvin|' +
  'T=tesla|L=liter,litre|l=|M=molar|mol=mole|N=newton|pc=parsec|Wh=|bps=|B=byte|b=|bit=bit|cal=calorie|FLOP=|Sv=sievert|Gy=gray|' +
  'bar=|Ω=ohm|F=farad|C=coulomb|Bq=becquerel|yr=';

const DAY = 86_400;
const YEAR = 365.25 * DAY;

/** The others, each with its dimension and factor. Chinese, Japanese, German and French words are those digests are written with. */
const OTHERS: Record<string, [dimension: string, factor: number]> = {};
const tell = (dimension: string, factor: number, names: string): void => {
  for (const name of names.split(',')) OTHERS[name] = [dimension, factor];
};
tell('s', 1, '秒,sekunde,sekunden,seconde,segundo');
tell('s', 1e-3, '毫秒,ミリ秒,millisekunde,millisekunden,milliseconde');
tell('s', 1e-6, '微秒,マイクロ秒,mikrosekunden,microseconde');
tell('s', 1e-9, '纳秒,ナノ秒');
tell('s', 60, 'min,minute,minuten,minuto,分钟,分');
tell('s', 3600, 'h,hr,hour,stunde,stunden,heure,hora,小时,時間');
tell('s', DAY, 'day,tag,tage,tagen,jour,día,天,日');
tell('s', 7 * DAY, 'week,woche,wochen,semaine,周,週間');
tell('s', YEAR / 12, 'month,monat,monate,monaten,mois,个月,月,ヶ月,か月');
tell('s', YEAR, 'y,year,jahr,jahre,jahren,an,année,年');
tell('s', YEAR * 10, 'decade,十年');
tell('s', YEAR * 100, 'century,centuries,世纪');
tell('s', YEAR * 1e6, 'Myr');
tell('s', YEAR * 1e9, 'Gyr');
tell('%', 1, '%,percent,per cent,prozent,pour cent,パーセント,％');
tell(
  'pp',
  1,
  'percentage point,percent point,% point,point,pt,pp,p.p.,prozentpunkte,prozentpunkten,points de pourcentage,point de pourcentage,个百分点,百分点,%ポイント,ポイント,点',
);
tell('pp', 0.01, 'basis point,bp');
tell('×', 1, '×,x,fold,time,fach,mal,fois,倍');
tell('dB', 1, 'dB,decibel');
tell('dBm', 1, 'dBm');
tell('m', 1e-6, 'micron');
tell('m', 1e-10, 'Å,angstrom,ångström');
tell('m', 0.0254, 'inch,inches');
tell('m', 0.3048, 'foot,feet,ft');
tell('m', 1609.344, 'mile');
tell('m', 1.495978707e11, 'AU,au,astronomical unit');
tell('m', 9.4607e15, 'ly,light-year,light year');
tell('m', 1, '米,メートル');
tell('m', 1e3, '千米,公里,キロメートル');
tell('m', 1e-2, '厘米,センチメートル');
tell('m', 1e-3, '毫米,ミリメートル');
tell('m', 1e-6, '微米,マイクロメートル');
tell('m', 1e-9, '纳米,ナノメートル');
tell('g', 1, '克,グラム');
tell('g', 1e3, '千克,公斤,キログラム');
tell('g', 1e-3, '毫克,ミリグラム');
tell('g', 1e-6, '微克');
tell('g', 1e6, 'tonne,ton,吨');
tell('Hz', 1, '赫兹');
tell('eV', 1, '电子伏');
tell('°', 1, '°,degree,deg,度');
tell('°', 1 / 60, "arcmin,arcminute,'");
tell('°', 1 / 3600, 'arcsec,arcsecond,"');
tell('°', 1 / 3.6e6, 'mas,milliarcsecond');
tell('°C', 1, '°C,degree Celsius,degrees Celsius,摄氏度');
tell('°F', 1, '°F,degree Fahrenheit,degrees Fahrenheit');
tell('M⊙', 1, 'M_⊙,solar mass,solar masses');
tell('M⊕', 1, 'M_⊕,earth mass,earth masses,地球质量');
tell('MJ', 1, 'M_J,M_Jup,jupiter mass,jupiter masses,木星质量');
tell('R⊕', 1, 'R_⊕,earth radius,earth radii,地球半径');
tell('R⊙', 1, 'R_⊙,solar radius,solar radii,太阳半径');
tell('L⊙', 1, 'L_⊙,solar luminosity,solar luminosities');
tell('ppm', 1, 'ppm,parts per million');
tell('ppm', 1e-3, 'ppb,parts per billion');
tell('%', 0.1, '‰,per mille,permille,千分点');
tell('s', YEAR / 4, 'quarter,个季度,季度');
tell('$', 1, 'dollar,USD,美元');
tell('€', 1, '€,euro,EUR');
tell('fps', 1, 'fps,FPS,frames per second');

/** Signs that count in the unit of another. */
const BASES: Record<string, string> = { l: 'L', b: 'bit', yr: 's', bps: 'bit/s' };

const units = new Map<string, Unit>();
for (const entry of PREFIXED.split('|')) {
  const [sign = '', words = ''] = entry.split('=');
  const base = BASES[sign] ?? sign;
  const own = sign === 'yr' ? YEAR : 1;
  const add = (name: string, factor: number) => units.set(name, { dimension: base, factor: factor * own });
  add(sign, 1);
  for (const [prefix, factor] of Object.entries(PREFIXES)) add(prefix + sign, factor);
  if (sign === 'B')
    for (const [i, name] of ['KB', 'KiB', 'MiB', 'GiB', 'TiB'].entries()) add(name, i ? 1024 ** i : 1e3);
  for (const word of words.split(',').filter(Boolean)) {
    add(word, 1);
    for (const [prefix, factor] of Object.entries(PREFIX_WORDS)) add(prefix + word, factor);
  }
}
for (const [name, [dimension, factor]] of Object.entries(OTHERS)) units.set(name, { dimension, factor });

/** The longest name is three words; signs are looked up as they are, words small and without a plural s. */
const PIECE =
  /(?:[^\P{L}\u3040-\u9fff]|[°_⊙⊕])+(?:\^-?\d|[23](?![\d\p{L}]))?|%|‰|×|€|(?<=\d)['"](?![\p{L}\d])/uy;
const GAP = /[\s-]?/y;

function look(name: string): Unit | undefined {
  const power = /^(.+?)\^?(-?\d)$/.exec(name);
  if (power) {
    const base = look(power[1] ?? '');
    const by = Number(power[2]);
    return base && { dimension: `${base.dimension}^${by}`, factor: base.factor ** by };
  }
  const own = units.get(name);
  if (own || name.length < 3) return own;
  const lower = name.toLowerCase();
  return units.get(lower) ?? (lower.endsWith('s') ? units.get(lower.slice(0, -1)) : undefined);
}

const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** In Chinese and Japanese nothing separates a unit from the next word: the longest beginning that is one. */
function lookCjk(text: string): { unit: Unit; length: number } | undefined {
  for (let length = Math.min(7, text.length); length > 0; length--) {
    const unit = units.get(text.slice(0, length));
    if (unit) return { unit, length };
  }
  return undefined;
}

function readOne(text: string, from: number): UnitThere | undefined {
  GAP.lastIndex = from;
  GAP.test(text);
  const start = GAP.lastIndex;
  if (CJK.test(text[start] ?? '')) {
    const found = lookCjk(text.slice(start, start + 7));
    return found && { unit: found.unit, end: start + found.length };
  }
  let best: UnitThere | undefined;
  let end = start;
  for (let words = 0; words < 3; words++) {
    PIECE.lastIndex = words ? end + (/[\s-]/.test(text[end] ?? '') ? 1 : 0) : end;
    const piece = PIECE.exec(text);
    if (!piece) break;
    end = PIECE.lastIndex;
    if (end - start > 30) break;
    const unit = look(text.slice(start, end).replace(/-(?!\d)/g, ' '));
    if (unit && (piece[0] !== 'x' || !/^\s?\d/.test(text.slice(end, end + 2)))) best = { unit, end };
  }
  return best;
}

const PER = /\s?\/\s?|\s(?:per|pro|par)\s/y;

/** Whether a word is the name of a unit. */
export const isUnit = (word: string): boolean => look(word) !== undefined;

/** A unit, and where it ends in the text. */
export interface UnitThere {
  unit: Unit;
  end: number;
}

/** The unit that begins at `from` (a space or hyphen may stand before it), with what it is divided by: `GB/s`, `km s^-1`. */
export function readUnit(text: string, from: number): UnitThere | undefined {
  const first = readOne(text, from);
  if (!first) return undefined;
  PER.lastIndex = first.end;
  const isPer = PER.test(text);
  const below = readOne(text, isPer ? PER.lastIndex : first.end);
  const inverse = below?.unit.dimension.endsWith('^-1');
  if (!below || !(isPer || inverse)) return first;
  const { dimension, factor } = below.unit;
  return {
    unit: {
      dimension: `${first.unit.dimension}/${inverse ? dimension.slice(0, -3) : dimension}`,
      factor: inverse ? first.unit.factor * factor : first.unit.factor / factor,
    },
    end: below.end,
  };
}
