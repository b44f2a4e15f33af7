import { readChinese } from './number-words';
import type { Quantity } from './quantities';
import type { Unit } from './unit-table';
import { readUnit } from './units';

/** Numerals that count (a measure word follows) and percentages. 三月 is March, 二次 quadratic, 几十 a few tens. */
const CHINESE =
  /(?<![几数第零一二两三四五六七八九十百千万多])(?:((?:[两三四五六七八九][十百千]?|二[十百千]|十)[二三四五六七八九]?)(?=[个個种種类類项項组組倍条條名位篇张張幅只隻台年天周层層步段つ]|节点)|(?<=(?:至少|至多|最多|恰好|一共|总共|经过|进行|重复|发生)[有了过]?)([两二三四五六七八九十]{1,3})(?=次)|百分之([一二三四五六七八九十百]{1,5}))/gu;

const PERCENT: Unit = { dimension: '%', factor: 1 };

/** The numbers of a plain text that are written in Chinese numerals. */
export function inChinese(text: string): Quantity[] {
  return [...text.matchAll(CHINESE)].map((match) => {
    const [said, counted, times, percent] = match;
    const count = counted ?? times;
    const end = match.index + said.length;
    const there = percent ? undefined : readUnit(text, end);
    const unit = percent ? PERCENT : there?.unit;
    return {
      said,
      words: text.slice(match.index, there?.end ?? end),
      start: match.index,
      readings: [{ value: readChinese(count ?? percent ?? ''), unit }],
      negative: false,
      inWords: true,
      bound: undefined,
      isLoose: false,
    };
  });
}
