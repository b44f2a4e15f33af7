import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  halfTranslated,
  LANGUAGES,
  languageOf,
  namesOf,
  untranslated,
} from '../../../../../lib/digests/engines/language';
import { SENTENCES } from './sentences';

describe('a name that stopped half way', () => {
  it.each([
    '新castle大学',
    'Newcastle大学',
    'New castle大学',
    '新castle upon Tyne大学',
    '剑bridge大学',
    '北京University',
    '东京 Institute of Technology',
    '斯坦ford大学',
    'ニューcastle大学',
    '뉴castle대학교',
    '约翰son医生',
    'castle堡大学',
    'Heidelberg大學',
    '马普Institute',
  ])('is told: %s', (name) => expect(halfTranslated(name)).toBe(true));

  it.each([
    '纽卡斯尔大学',
    '纽卡斯尔大学(Newcastle University)',
    '纽卡斯尔大学（Newcastle University）',
    'Newcastle University',
    'MIT计算机科学与人工智能实验室',
    'DeepMind公司',
    'Google研究院',
    'NVIDIA 研究院',
    'IBM欧洲研究院',
    'k近邻',
    'p值',
    'X射线天文台',
    'pH计',
    '3D视觉中心',
    '京都大学',
    'ソニーAI',
    '서울대학교',
    'Université de Genève',
    '',
  ])('is not told: %s', (name) => expect(halfTranslated(name)).toBe(false));
});

describe('what came back untranslated', () => {
  const english = SENTENCES.en ?? [];

  it.each(LANGUAGES.filter(({ tag }) => tag !== 'en'))(
    'is told in $tag: the same, and English again',
    ({ tag }) => {
      for (const sentence of english) expect(untranslated(sentence, sentence, tag)).toBe(true);
      const [first = '', second = ''] = english;
      expect(untranslated(first, second, tag)).toBe(true);
    },
  );

  it.each(LANGUAGES.filter(({ tag }) => tag !== 'en'))(
    'is not told of a translation into $tag',
    ({ tag }) => {
      for (const [i, sentence] of english.entries())
        expect(untranslated(sentence, SENTENCES[tag]?.[i] ?? '', tag)).toBe(false);
    },
  );

  it.each<[original: string, translated: string, language: string, told: boolean]>([
    ['Scalable Data Selection', 'Scalable Data Selection', 'zh-CN', true],
    ['Scalable Data Selection', 'scalable  data selection.', 'zh-CN', true],
    ['Scalable Data Selection', 'Scalable Data Selection', 'de', true],
    ['Scalable Data Selection', '可扩展的数据选择', 'zh-CN', false],
    ['Scalable Data Selection', 'Skalierbare Datenauswahl', 'de', false],
    ['BLADE: Scalable Data Selection', 'BLADE: Skalierbare Datenauswahl', 'de', false],
    ['BLADE: Scalable Data Selection', 'BLADE：可扩展的数据选择', 'zh-CN', false],
    ['BLADE: Scalable Data Selection', 'BLADE: Scalable Data Selection', 'ja', true],
    ['GPT-4', 'GPT-4', 'zh-CN', false],
    ['BLADE', 'BLADE', 'de', false],
    ['$E = mc^2$', '$E = mc^2$', 'zh-CN', false],
    ['Scalable Data Selection', '', 'zh-CN', true],
    ['Scalable Data Selection', '  ', 'de', true],
    ['', '', 'zh-CN', false],
    ['我们提出了一种新的数据选择方法。', '我们提出了一种新的数据选择方法。', 'zh-CN', false],
    ['我们提出了一种新的数据选择方法。', 'We propose a new method that selects data.', 'zh-CN', false],
    ['我们提出了一种新的数据选择方法。', '我们提出了一种新的数据选择方法。', 'zh-TW', true],
    ['我们提出了一种新的数据选择方法。', '我们提出了一种新的数据选择方法。', 'en', true],
  ])('%j → %j in %s: %s', (original, translated, language, told) =>
    expect(untranslated(original, translated, language)).toBe(told),
  );

  it('is told or not, whatever the texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...LANGUAGES.map(({ tag }) => tag), 'x'),
        (one, two, language) => {
          expect(typeof untranslated(one, two, language)).toBe('boolean');
          expect(typeof halfTranslated(one)).toBe('boolean');
        },
      ),
    );
  });
});

describe('languages', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['pt_BR', 'pt'],
    ['JA', 'ja'],
    ['it', undefined],
    ['english', undefined],
    ['', undefined],
  ])('%s is %s', (tag, known) => expect(languageOf(tag)?.tag).toBe(known));

  it('call themselves by their names', () => {
    expect(namesOf('zh-TW')).toEqual({ tag: 'zh-TW', name: 'Traditional Chinese', own: '繁體中文' });
    expect(namesOf('sv').own).toBe('svenska');
  });
});
