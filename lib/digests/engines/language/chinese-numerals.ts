const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  双: 2,
  雙: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** The units of four digits, in both scripts, Japanese and Korean. */
export const MYRIADS: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

/** Numbers in Chinese characters. */
export const NUMERAL = /[〇零一二两兩双雙三四五六七八九十百千万萬亿億兆]+/gu;

/** What a number in Chinese characters is: 二十三 → 23, 一百二十万 → 1,200,000, 二〇二六 → 2026. */
export function numeralValue(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of numeral) {
    const value = DIGITS[char];
    const small = SMALL[char];
    const myriad = MYRIADS[char];
    // Digits in a row are read one by one.
    if (value !== undefined) digit = digit === undefined ? value : digit * 10 + value;
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? 0) || 1) * myriad;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}
