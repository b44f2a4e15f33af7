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
  'T=tesla|L=liter,litre|l=|M=molar|mol=mole|N=newton|pc=parsec|Wh=|bps=|B=byte|b=|barn=barn|bit=bit|cal=calorie|FLOP=|Sv=sievert|Gy=gray|' +
  'bar=|Ω=ohm|Da=dalton|rad=radian|G=gauss|Jy=jansky|erg=|px=pixel|F=farad|C=coulomb|Bq=becquerel|yr=';

const YEAR = 365.25 * 86_400;

/**
 * The others, a line each: dimension, factor, names. Chinese, Japanese, German and French words are those digests are written with. A
 * year has 365.25 days.
 */
const OTHERS = `s|1|秒,sekunde,sekunden,seconde,segundo
s|0.001|毫秒,ミリ秒,millisekunde,millisekunden,milliseconde
s|1e-06|微秒,マイクロ秒,mikrosekunden,microseconde
s|1e-09|纳秒,ナノ秒
s|60|min,minute,minuten,minuto,分钟,分
s|3600|h,hr,hour,stunde,stunden,heure,hora,小时,時間
s|86400|day,tag,tage,tagen,jour,día,天,日
s|604800|week,woche,wochen,semaine,周,週間
s|2629800|month,monat,monate,monaten,mois,个月,月,ヶ月,か月
s|31557600|y,year,jahr,jahre,jahren,an,année,年
s|315576000|decade,十年
s|3155760000|century,centuries,世纪
s|31557600000000|Myr
s|3.15576e+16|Gyr
%|1|%,percent,per cent,prozent,pour cent,パーセント,％
pp|1|percentage point,percent point,% point,point,pt,pp,p.p.,prozentpunkte,prozentpunkten,points de pourcentage,point de pourcentage,个百分点,百分点,%ポイント,ポイント,点
pp|0.01|basis point,bp
×|1|×,x,fold,time,fach,mal,fois,倍
dB|1|dB,decibel
dBm|1|dBm
m|1e-06|micron
m|1e-10|Å,angstrom,ångström
m|0.0254|inch,inches
m|0.3048|foot,feet,ft
m|1609.344|mile
m|149597870700|AU,au,astronomical unit
m|9460700000000000|ly,light-year,light year
m|1|米,メートル
m|1000|千米,公里,キロメートル
m|0.01|厘米,センチメートル
m|0.001|毫米,ミリメートル
m|1e-06|微米,マイクロメートル
m|1e-09|纳米,ナノメートル
g|1|克,グラム
g|1000|千克,公斤,キログラム
g|0.001|毫克,ミリグラム
g|1e-06|微克
g|1000000|tonne,ton,吨
g|453.59237|pound,lb,lbs,磅
g|28.349523|ounce,oz,盎司
Hz|1|赫兹
eV|1|电子伏
°|1|°,degree,deg,度
°|0.016666666666666666|arcmin,arcminute,'
°|0.0002777777777777778|arcsec,arcsecond,"
°|2.7777777777777776e-07|mas,milliarcsecond
°C|1|°C,degree Celsius,degrees Celsius,摄氏度
°F|1|°F,degree Fahrenheit,degrees Fahrenheit
M⊙|1|M_⊙,solar mass,solar masses,太阳质量,个太阳质量
M⊕|1|M_⊕,earth mass,earth masses,地球质量,个地球质量
MJ|1|M_J,M_Jup,jupiter mass,jupiter masses,木星质量,个木星质量
R⊕|1|R_⊕,earth radius,earth radii,地球半径
R⊙|1|R_⊙,solar radius,solar radii,太阳半径
L⊙|1|L_⊙,solar luminosity,solar luminosities
ppm|1|ppm,parts per million
ppm|0.001|ppb,parts per billion
%|0.1|‰,per mille,permille,千分点
s|7889400|quarter,个季度,季度
$|1|dollar,USD,美元
€|1|€,euro,EUR
fps|1|fps,FPS,frames per second
s|31557600000|ka,millennium,millennia
s|31557600000000|Ma
s|3.15576e+16|Ga
Da|1|amu,atomic mass unit
atm|1|atm,atmosphere
mmHg|1|mmHg,torr
psi|1|psi
FLOP|1e+12|teraflop
FLOP|1e+15|petaflop
FLOP|1e+18|exaflop,EFLOP
mag|1|mag,magnitude
sr|1|sr,steradian
°^2|1|square degree,sq deg
ha|1|ha,hectare
ha|0.404686|acre
σ|1|σ,sigma,standard deviation
dex|1|dex
nat|1|nat,奈特
rpm|1|rpm
m/s|0.44704|mph
m/s|0.277778|kph
ppm|1e-06|ppt
base|1000|kbp
base|1000000|Mbp
base|1|base pair,nucleotide
barn|1e-18|ab,attobarn
barn|1e-15|fb
barn|1e-12|pb
barn|1e-09|nb
barn|1e-06|μb
barn|0.001|mb
Ci|1|Ci,curie
lx|1|lux
lm|1|lm,lumen
$|0.01|cent
GPU h|1|GPU hour
core h|1|core hour,CPU hour
node h|1|node hour
GPU h|24|GPU day`;

/** Signs that count in the unit of another. */
const BASES: Record<string, string> = { l: 'L', b: 'bit', yr: 's', bps: 'bit/s' };

/** Every unit by its signs and words; compound ones are read, not listed. */
export const units = new Map<string, Unit>();
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
for (const line of OTHERS.split('\n')) {
  const [dimension = '', factor, names = ''] = line.split('|');
  for (const name of names.split(',')) units.set(name, { dimension, factor: Number(factor) });
}
