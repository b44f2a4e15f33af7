import { describe, expect, it } from 'vitest';
import { checkStatement, wordsOf } from '../../../../lib/digests/evidence';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import { REPLAY } from './cases/learning';
import { CACHE } from './cases/machines';
import { MICE } from './cases/nature';
import { PRICES } from './cases/proofs';
import { sourceOf } from './source-of';

const words = wordsOf(evidenceFile());

const SOURCES = {
  replay: sourceOf(REPLAY.title, REPLAY.sentences),
  cache: sourceOf(CACHE.title, CACHE.sentences),
  mice: sourceOf(MICE.title, MICE.sentences),
  prices: sourceOf(PRICES.title, PRICES.sentences),
};
type Row = [language: string, of: keyof typeof SOURCES, text: string, ...sources: number[]];

const SOUND: Row[] = [
  ['zh', 'replay', '与随机回放相比，HERON 在 CIFAR-10 和 MiniWeb 上的平均准确率提高了 3.1 个百分点。', 5],
  ['zh', 'replay', '内存占用从512MB降到128MB。', 5],
  ['zh', 'replay', '训练时间是 RingBuf 的2.3倍，在八块A100 GPU上最长需要14小时。', 7],
  ['zh', 'replay', 'HERON优于RingBuf，但不优于联合训练。', 6],
  ['zh', 'cache', '预取器需要120万步训练，单块GPU上不到30分钟。', 5],
  ['zh', 'cache', '第99百分位延迟由840毫秒降至310毫秒。', 4],
  ['zh', 'cache', '少于三个节点参与时，预取不稳定。', 7],
  ['zh', 'mice', '骨关节炎影响超过5亿人，目前尚无药物可以阻止它。', 1],
  ['zh', 'mice', '在小鼠中，5 mg/kg的GP12使软骨损失减少了百分之三十八。', 3],
  ['zh', 'mice', '该肽在四十八只老年小鼠中测试了16周。', 2],
  ['zh', 'prices', '出租公寓的供应减少了1350套，价值2.1亿欧元。', 3],
  [
    'ja',
    'replay',
    '平均精度はランダムリプレイより3.1ポイント向上し、メモリは512 MBから128 MBに減少した。',
    5,
  ],
  ['ja', 'cache', '99パーセンタイルのレイテンシは840ミリ秒から310ミリ秒に低下する。', 4],
  [
    'de',
    'prices',
    'Die Mieten kontrollierter Wohnungen sanken binnen zwei Jahren um 7,4 %, die anderer stiegen um 2,1 %.',
    2,
  ],
  ['de', 'prices', 'Das Angebot an Mietwohnungen ging um 1.350 Einheiten zurück.', 3],
  ['de', 'replay', 'Die mittlere Genauigkeit steigt um 3,1 Prozentpunkte.', 5],
  ['fr', 'mice', 'Chez la souris, GP12 à 5 mg/kg a réduit la perte de cartilage de 38 pour cent.', 3],
  ['fr', 'cache', 'Le préchargeur demande 1,2 million de pas et moins de 30 minutes.', 5],
  ['es', 'prices', 'Los alquileres bajaron un 7,4 % en dos años.', 2],
];

const FAULTS: Row[] = [
  ['zh', 'replay', 'HERON 的平均准确率提高了 3.7 个百分点。', 5],
  ['zh', 'replay', 'HERON 的平均准确率提高了 3.1%。', 5],
  ['zh', 'replay', '内存占用从512GB降到128GB。', 5],
  ['zh', 'replay', 'HERON 在 ImageNet 上的平均准确率提高了 3.1 个百分点。', 5],
  ['zh', 'replay', 'HERON 在 CIFAR-100 上提高了准确率。', 5],
  ['zh', 'cache', '预取器需要1200万步训练。', 5],
  ['zh', 'cache', '第99百分位延迟由840秒降至310秒。', 4],
  ['zh', 'cache', '少于四个节点参与时，预取不稳定。', 7],
  ['zh', 'mice', '骨关节炎影响超过50亿人。', 1],
  ['zh', 'mice', '该肽在48只小鼠中测试了16个月。', 2],
  ['zh', 'mice', '软骨损失减少了百分之八十三。', 3],
  ['zh', 'mice', '作者称其为“a safe and effective cure”。', 6],
  ['ja', 'cache', 'レイテンシは840ミリ秒から130ミリ秒に低下する。', 4],
  ['ja', 'replay', '訓練はH100で14時間かかる。', 7],
  ['de', 'prices', 'Die Mieten sanken binnen zwei Jahren um 4,7 %.', 2],
  ['de', 'prices', 'Die Mieten sanken um 7,4 Prozentpunkte.', 2],
  ['fr', 'mice', 'GP12 à 5 µg/kg a réduit la perte de cartilage de 38 %.', 3],
  ['fr', 'cache', 'Le préchargeur demande moins de 30 heures.', 5],
];

const check = ([language, of, text, ...sources]: Row) =>
  checkStatement({ text, sources }, SOURCES[of], language, words);

describe('a statement in another language', () => {
  it.each(SOUND)('%s of %s holds: %s', (...row) => {
    expect(check(row).evidence).toMatchObject({ check: 'supported' });
    expect(check(row).evidence.findings).toBeUndefined();
  });

  it.each(FAULTS)('%s of %s does not hold: %s', (...row) => {
    expect(check(row).evidence.findings).toBeDefined();
  });

  it('is compared in nothing that its language writes in its own way, without the words of the package', () => {
    const text = 'HERON prouve toujours que tout est meilleur, sans réserve, dans le monde entier.';
    expect(checkStatement({ text, sources: [5] }, SOURCES.replay, 'fr').evidence.check).toBe('supported');
  });
});

it('a verdict on the paper is struck, also where its code is public', () => {
  const source = sourceOf('', ['We sort keys, and our code is publicly available.']);
  const said = { text: 'The paper must be accepted.', sources: [1] };
  const { evidence } = checkStatement(said, source, 'en', words);
  expect(evidence.findings?.map(({ kind }) => kind)).toContain('source');
});
