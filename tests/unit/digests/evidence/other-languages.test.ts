import { describe, expect, it } from 'vitest';
import { found } from './rules';

const MAY = 'The peptide may slow the loss of cartilage in joints.';
const SOME = 'The codec was tested on some dialects of the coast.';
const UP = 'Pruning the tree increases the throughput of the parser.';
const DENIED = 'The rents are higher after the reform of the law.';
const THAN = 'KARST is faster than MIRA on sparse graphs.';

/** What holds and what does not, for each kind of claim, in one language. */
type Rows = Record<'hedge' | 'scope' | 'sign' | 'denial' | 'comparison', [sound: string, faulty: string]>;

const LANGUAGES: Record<string, Rows> = {
  de: {
    hedge: [
      'Das Peptid könnte den Verlust an Knorpel bremsen.',
      'Das Peptid bremst den Verlust an Knorpel in Gelenken.',
    ],
    scope: [
      'Der Codec wurde vor allem an einigen Dialekten der Küste geprüft.',
      'Der Codec wurde an allen Dialekten geprüft, alle der Küste.',
    ],
    sign: [
      'Das Beschneiden des Baums erhöht den Durchsatz des Parsers.',
      'Das Beschneiden des Baums senkt den Durchsatz des Parsers.',
    ],
    denial: [
      'Nach der Reform des Gesetzes sind die Mieten höher.',
      'Nach der Reform des Gesetzes sind die Mieten nicht höher.',
    ],
    comparison: [
      'Auf dünnen Graphen ist KARST schneller als MIRA.',
      'Auf dünnen Graphen ist KARST langsamer als MIRA.',
    ],
  },
  fr: {
    hedge: [
      'Le peptide pourrait freiner la perte de cartilage.',
      'Le peptide freine la perte de cartilage dans les articulations.',
    ],
    scope: [
      'Le codec a été testé sur certains dialectes de la côte.',
      'Le codec a été testé sur tous les dialectes de la côte.',
    ],
    sign: [
      "L'élagage de l'arbre augmente le débit de l'analyseur.",
      "L'élagage de l'arbre réduit le débit de l'analyseur.",
    ],
    denial: [
      'Les loyers sont plus élevés après la réforme de la loi.',
      'Les loyers ne sont pas plus élevés après la réforme de la loi.',
    ],
    comparison: [
      'KARST est plus rapide que MIRA sur les graphes creux.',
      'KARST est plus lent que MIRA sur les graphes creux.',
    ],
  },
  es: {
    hedge: [
      'El péptido podría frenar la pérdida de cartílago.',
      'El péptido frena la pérdida de cartílago en las articulaciones.',
    ],
    scope: [
      'El códec se probó en algunos dialectos de la costa.',
      'El códec se probó en todos los dialectos de la costa.',
    ],
    sign: [
      'Podar el árbol aumenta el rendimiento del analizador.',
      'Podar el árbol reduce el rendimiento del analizador.',
    ],
    denial: [
      'Los alquileres son más altos tras la reforma de la ley.',
      'Los alquileres no son más altos tras la reforma de la ley.',
    ],
    comparison: [
      'KARST es más rápido que MIRA en grafos dispersos.',
      'KARST es más lento que MIRA en grafos dispersos.',
    ],
  },
  pt: {
    hedge: [
      'O peptídeo poderia frear a perda de cartilagem.',
      'O peptídeo freia a perda de cartilagem nas articulações.',
    ],
    scope: [
      'O codec foi testado em alguns dialetos da costa.',
      'O codec foi testado em todos os dialetos da costa.',
    ],
    sign: ['Podar a árvore aumenta a vazão do analisador.', 'Podar a árvore reduz a vazão do analisador.'],
    denial: [
      'Os aluguéis são mais altos após a reforma da lei.',
      'Os aluguéis não são mais altos após a reforma da lei.',
    ],
    comparison: [
      'KARST é mais rápido do que MIRA em grafos esparsos.',
      'KARST é mais lento do que MIRA em grafos esparsos.',
    ],
  },
  ru: {
    hedge: ['Пептид, возможно, замедляет потерю хряща.', 'Пептид замедляет потерю хряща в суставах.'],
    scope: [
      'Кодек проверен на некоторых диалектах побережья.',
      'Кодек проверен на всех диалектах побережья.',
    ],
    sign: [
      'Обрезка дерева увеличивает пропускную способность разбора.',
      'Обрезка дерева снижает пропускную способность разбора.',
    ],
    denial: ['После реформы закона аренда выше.', 'После реформы закона аренда не выше.'],
    comparison: [
      'KARST работает быстрее, чем MIRA, на разреженных графах.',
      'KARST работает медленнее, чем MIRA, на разреженных графах.',
    ],
  },
  ja: {
    hedge: [
      'このペプチドは関節の軟骨の減少を遅らせる可能性がある。',
      'このペプチドは関節の軟骨の減少を遅らせる。',
    ],
    scope: ['コーデックは沿岸のいくつかの方言で試された。', 'コーデックは沿岸のすべての方言で試された。'],
    sign: ['木の刈り込みは構文解析の処理量を増加させる。', '木の刈り込みは構文解析の処理量を減少させる。'],
    denial: ['法の改革の後に家賃は高い。', '法の改革の後に家賃は高くなっていない。'],
    comparison: ['疎なグラフではKARSTはMIRAより速い。', '疎なグラフではKARSTはMIRAより遅い。'],
  },
  ko: {
    hedge: [
      '이 펩타이드는 관절의 연골 손실을 늦출 가능성이 있다.',
      '이 펩타이드는 관절의 연골 손실을 늦춘다.',
    ],
    scope: ['코덱은 해안의 일부 방언에서 시험되었다.', '코덱은 해안의 모든 방언에서 시험되었다.'],
    sign: [
      '나무의 가지치기는 구문 분석의 처리량을 증가시킨다.',
      '나무의 가지치기는 구문 분석의 처리량을 감소시킨다.',
    ],
    denial: ['법 개혁 후에 임대료는 더 높다.', '법 개혁 후에 임대료는 더 높지 않다.'],
    comparison: ['희소 그래프에서 KARST는 MIRA보다 빠르다.', '희소 그래프에서 KARST는 MIRA보다 느리다.'],
  },
};

const SOURCES = { hedge: MAY, scope: SOME, sign: UP, denial: DENIED, comparison: THAN };
const ROWS = Object.entries(LANGUAGES).flatMap(([language, rows]) =>
  (Object.keys(SOURCES) as (keyof Rows)[]).map((claim) => [language, claim, ...rows[claim]] as const),
);

describe('a claim in another language', () => {
  it.each(ROWS)('%s, %s: “%s” holds and “%s” does not', (language, claim, sound, faulty) => {
    expect(found(SOURCES[claim], sound, language)).toEqual([]);
    expect(found(SOURCES[claim], faulty, language)).toEqual([claim === 'denial' ? 'sign' : claim]);
  });

  it('is looked at in no language whose words are not known', () => {
    expect(found(SOME, 'Kodek przetestowano na wszystkich dialektach, zawsze.', 'pl')).toEqual([]);
  });

  it('is looked at whatever its region', () => {
    expect(found(SOME, 'O codec foi testado em todos os dialetos da costa.', 'pt-BR')).toEqual(['scope']);
  });
});
