import type { Claim } from './claim';

/**
 * Words that exclude each other, a line each: Chinese, English, and behind the bar the other side. What a statement says in Chinese and
 * its English sentence says the contrary of is wrong.
 */
const CONTRARY = String.raw`
(?<!非)线性 ; \blinear | 非线性 ; non-?linear
(?<!非)凸 ; \bconvex | 非凸 ; non-?convex|\bconcave
(?<!无|非|自)监督 ; \bsupervis | 无监督 ; unsupervis
在线 ; \bonline | 离线 ; \boffline
局部 ; \blocal | 全局|整体 ; \bglobal
稀疏 ; \bspars | 稠密|密集 ; \bdens
显式 ; \bexplicit | 隐式 ; \bimplicit
主动 ; \bactive | 被动 ; \bpassive
静态 ; \bstatic | 动态 ; \bdynamic
连续 ; \bcontinu | 离散 ; \bdiscret
有限 ; \b(?:finite|limited) | 无限|无穷 ; \b(?:infinit|unbounded|unlimited)
确定性 ; \bdetermin | 随机 ; \b(?:random|stochast|probabil)
经典 ; \bclassic | 量子 ; \bquantum
(?<!不|非)对称 ; \b(?:symmetr) | 不对称|非对称 ; \b(?:asymmetr|non-?symmetr)
同质|均匀 ; \b(?:homogen|uniform) | 异质|非均匀|不均匀 ; \b(?:heterogen|inhomogen|non-?uniform)
内陆 ; \binland | 沿海|海岸|海滨 ; \b(?:coast|seaside|maritime)
城市 ; \b(?:urban|cit(?:y|ies)) | 农村|乡村 ; \brural
男性 ; \b(?:male|men|man)\b | 女性 ; \b(?:female|women|woman)\b
儿童 ; \b(?:child|pediatr|paediatr) | 成人|成年人 ; \badult
小鼠 ; \b(?:mouse|mice|murine) | 大鼠 ; \brats?\b
吸引 ; \battract | 排斥 ; \brepul|\brepel
吸收 ; \babsor | 发射 ; \bemi(?:t|ss)
上界|上限 ; \bupper | 下界|下限 ; \blower
最大 ; \b(?:max|largest|highest|greatest) | 最小 ; \b(?:min|smallest|lowest|least)
最优|最佳|最好 ; \b(?:best|optim) | 最差|最坏 ; \bworst
早期|较早|更早 ; \bearl | 晚期|较晚|更晚 ; \blate
抑制 ; \b(?:inhibit|suppress|repress) | 促进|激活|刺激 ; \b(?:promot|activat|stimulat|facilitat)
高估 ; overestim | 低估 ; underestim
吸热 ; endotherm | 放热 ; exotherm
顺行 ; prograde | 逆行 ; retrograde
红移 ; red-?shift | 蓝移 ; blue-?shift
顺序|串行|依次 ; \b(?:sequen|serial|one after) | 并行|同时 ; \b(?:parallel|simultan|concurren)
集中式 ; \bcentrali[sz] | 分布式|去中心化 ; \b(?:distribut|decentrali[sz])
理论 ; \btheor | 实验|实证 ; \b(?:experiment|empiric)
模拟|仿真 ; \bsimulat | 实测|观测 ; \b(?:observ|measur)
粗粒 ; \bcoars | 细粒 ; \bfine-?grain
单层 ; \b(?:monolayer|single-layer) | 多层|双层 ; \b(?:multilayer|bilayer|double-layer)
单一|单个 ; \bsingle | 多个|多种 ; \b(?:multiple|several|many)
内部 ; \b(?:intern|insid|inner|interior) | 外部 ; \b(?:extern|outsid|outer|exterior)
正相关 ; \bpositive | 负相关 ; \bnegative
前者 ; \bformer | 后者 ; \blatter
公开 ; \b(?:public|open) | 保密|私有|不公开 ; \b(?:privat|confidential|closed|proprietary)
`;

/** Names of people that laws, tests and methods are called after, in Chinese and English. */
const EPONYMS =
  '诺顿 norton 戴维南 thevenin|thévenin 希克 hick 菲茨 fitts 费茨 fitts 高斯 gauss 贝叶斯 bayes 马尔可夫 markov 马尔科夫 markov 傅里叶 fourier 拉普拉斯 laplac 泊松 poisson 牛顿 newton 爱因斯坦 einstein 薛定谔 schr 海森堡|海森伯 heisenberg 狄拉克 dirac 费米 fermi 玻色 bos 玻尔兹曼 boltzmann 麦克斯韦 maxwell 普朗克 planck 洛伦兹 lorent 希尔伯特 hilbert 黎曼 riemann 欧几里得 euclid 欧拉 euler 拉格朗日 lagrang 哈密顿 hamilton 勒让德 legendre 柯西 cauchy 雅可比 jacobi 卡尔曼 kalman 维纳 wiener 香农 shannon 纳什 nash 帕累托 pareto 图灵 turing 李雅普诺夫 lyapunov|liapunov 伊辛 ising 海德堡 heidelberg 朗之万 langevin 福克 fokker 纳维 navier 斯托克斯 stokes 雷诺 reynolds 瑞利 rayleigh 开普勒 kepler 哈勃 hubble 钱德拉 chandra 霍金 hawking 史瓦西 schwarz 克尔 kerr 贝尔 bell 冯·?诺伊曼 neumann 伯努利 bernoulli 切比雪夫 cheb|tcheb 赫尔德 hölder|holder 索伯列夫 sobolev 巴拿赫 banach 伽罗瓦 galois 庞加莱 poincar 莫尔斯 morse 瓦瑟斯坦 wasserstein 柯尔莫哥洛夫 kolmogorov 斯皮尔曼 spearman 皮尔逊 pearson 威尔科克森 wilcoxon 考克斯 cox 沙普利 shapley 魏尔 weyl 惠特尼 whitney 陈 chern 辛普森 simpson 齐夫 zipf 赫布 hebb 玻恩 born 阿伏伽德罗 avogadro 米氏 michaelis 孟德尔 mendel 达尔文 darwin 帕金森 parkinson 阿尔茨海默 alzheimer 亨廷顿 huntington 克罗恩 crohn'
    .split(' ')
    .flatMap((word, i, all): [string, string][] =>
      i % 2 === 0 && word !== '陈' ? [[word, all[i + 1] as string]] : [],
    );

const sides = CONTRARY.trim()
  .split('\n')
  .map((line) => line.split(' | ').map((side) => side.split(' ; ')) as [[string, string], [string, string]]);

export const BILINGUAL: Claim[] = [
  ...sides
    .flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ])
    .map(
      ([own, theirs]): Claim => ({
        kind: 'sign',
        said: new RegExp(own?.[0] ?? ''),
        kept: new RegExp(`${theirs?.[0]}|[不非未无没][^，。；]{0,4}(?:${own?.[0]})`),
        where: new RegExp(theirs?.[1] ?? ''),
        allowed: new RegExp(own?.[1] ?? ''),
      }),
    ),
];

/** Claims that the whole source must allow. */
export const NAMED: Claim[] = EPONYMS.map(
  ([said, name]): Claim => ({
    kind: 'entity',
    said: new RegExp(
      `${said}(?=[^，。；]{0,6}(?:[等模定分方法律变核过不数算公效理态场子图矩空问猜测检积程]|-))`,
    ),
    allowed: new RegExp(name),
  }),
);
