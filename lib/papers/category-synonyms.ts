/** What readers call a field, in small letters, and the categories they mean, the likeliest first. Our own list. */
const TABLE = `
nlp, natural language, natural language processing, computational linguistics, linguistics, machine translation, 自然语言, 自然语言处理, 语言学, 机器翻译 = cs.CL
llm, llms, large language model, large language models, language model, language models, chatgpt, gpt, transformer, transformers, 大模型, 大语言模型, 语言模型 = cs.CL cs.LG cs.AI
cv, vision, computer vision, object detection, image recognition, segmentation, 视觉, 计算机视觉, 图像识别, 目标检测 = cs.CV
ml, 机器学习 = cs.LG stat.ML
ai, agi, agents, ai agents, 智能体 = cs.AI cs.MA
deep learning, dl, neural networks, neural network, representation learning, 深度学习, 神经网络 = cs.LG cs.NE stat.ML
rl, reinforcement learning, rlhf, 强化学习 = cs.LG cs.AI
diffusion models, generative models, generative ai, 生成模型, 扩散模型 = cs.LG cs.CV
recommender systems, recommendation, search engines, rag, 推荐系统 = cs.IR
robot, robots, slam, autonomous driving, 机器人, 自动驾驶 = cs.RO
crypto, cryptography, security, privacy, blockchain, infosec, 密码, 密码学, 信息安全, 网络安全, 隐私, 区块链 = cs.CR
hci, ux, human computer interaction = cs.HC
hpc, parallel computing, cloud, cloud computing, distributed systems, 云计算, 并行计算, 分布式系统 = cs.DC
theory of computation, theoretical computer science, tcs, complexity, algorithms, 理论计算机, 算法 = cs.DS cs.CC
compilers, compiler, type theory, 编译器 = cs.PL cs.LO
formal verification, model checking, 形式化验证 = cs.LO cs.SE
game theory, mechanism design, 博弈论 = cs.GT econ.TH
speech, speech recognition, asr, tts, audio, music, 语音, 语音识别, 音频 = eess.AS cs.SD
dsp, wireless, radar, communications, 无线通信 = eess.SP cs.IT
control, control theory, cybernetics, 控制论, 控制理论 = eess.SY math.OC
medical imaging, 医学影像 = eess.IV cs.CV physics.med-ph
social media, social networks, network science, 社交网络, 复杂网络 = cs.SI physics.soc-ph
hep, high energy, high energy physics, particle physics, particles, standard model, lhc, 高能物理, 粒子物理 = hep-ph hep-th hep-ex hep-lat
qft, quantum field theory, field theory, 量子场论 = hep-th hep-ph math-ph
strings, string theory, susy, ads/cft, holography, 弦论, 弦理论 = hep-th
lattice qcd, 格点qcd = hep-lat
gr, gravity, relativity, gravitational waves, black holes, 引力, 相对论, 引力波, 黑洞 = gr-qc astro-ph.HE
astro, astronomy, astrophysics, 天文, 天文学, 天体物理 = astro-ph.GA astro-ph.CO astro-ph.HE astro-ph.SR astro-ph.EP astro-ph.IM
exoplanets, planets, 系外行星, 行星 = astro-ph.EP
dark matter, dark energy, cosmology, 暗物质, 暗能量, 宇宙学 = astro-ph.CO hep-ph
qc, quantum computing, quantum information, qubits, 量子计算, 量子信息 = quant-ph
quantum mechanics, quantum, 量子力学, 量子 = quant-ph
solid state, condensed matter, 固体物理 = cond-mat.mes-hall cond-mat.mtrl-sci cond-mat.str-el
nanotechnology, nano, graphene, 纳米, 石墨烯 = cond-mat.mes-hall
dft, batteries, 电池, 第一性原理 = cond-mat.mtrl-sci physics.chem-ph physics.comp-ph
superconductor, superconductors, 超导体 = cond-mat.supr-con
magnetism, magnets, 磁性 = cond-mat.str-el cond-mat.mtrl-sci
cold atoms, bec, 冷原子 = cond-mat.quant-gas physics.atom-ph
polymers, colloids, 聚合物, 胶体 = cond-mat.soft
photonics, lasers, 光子学, 激光 = physics.optics
turbulence, fluid mechanics, cfd, 湍流 = physics.flu-dyn
climate, weather, climate science, 气候, 气象 = physics.ao-ph
fusion, tokamak, 核聚变 = physics.plasm-ph
chemistry, quantum chemistry, 化学, 量子化学 = physics.chem-ph
nuclear physics, 核物理 = nucl-th nucl-ex
chaos, 混沌 = nlin.CD
pde, pdes, partial differential equations, 偏微分方程 = math.AP
ode, odes, 常微分方程 = math.CA
graph theory, 图论 = math.CO cs.DM
topology, 拓扑, 拓扑学 = math.AT math.GT math.GN
geometry, 几何 = math.DG math.AG math.MG
algebra, 代数 = math.RA math.AC
calculus, analysis, 分析 = math.CA math.FA math.AP
complex analysis, 复分析 = math.CV
optimization, optimisation, operations research, or, 优化, 运筹学 = math.OC
numerics, numerical methods, scientific computing, 科学计算 = math.NA cs.MS
stochastic processes, 随机过程 = math.PR
stats, statistics, bayesian, 统计 = stat.ME math.ST stat.ML stat.AP stat.CO
causal inference, causality, 因果推断 = stat.ME econ.EM
data science, 数据科学 = stat.ML cs.LG stat.AP
biostatistics, 生物统计 = stat.AP stat.ME
finance, fintech, quant, 金融 = q-fin.GN q-fin.MF q-fin.CP q-fin.ST q-fin.PM q-fin.RM q-fin.PR q-fin.TR
trading, derivatives, option pricing, 期权定价 = q-fin.TR q-fin.PR
economics, econ, 经济 = econ.GN econ.TH econ.EM
neuroscience, neuro, brain, 神经科学, 脑科学 = q-bio.NC
bioinformatics, computational biology, biology, 生物信息学, 生物学, 生物 = q-bio.QM q-bio.GN q-bio.BM
proteins, protein folding, drug discovery, 蛋白质, 药物 = q-bio.BM
epidemiology, ecology, evolution, 流行病学, 生态学 = q-bio.PE
cancer, 癌症 = q-bio.TO q-bio.CB
`;

/** The categories that a field's everyday name means. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [names = '', ids = ''] = row.split(' = ');
      return names.split(', ').map((name): [string, string[]] => [name, ids.split(' ')]);
    }),
);

/** The categories that this everyday name means, the likeliest first. */
export const fieldsCalled = (name: string): string[] => [...(SYNONYMS.get(name) ?? [])];

/** The categories that everyday names beginning like this mean, the likeliest of each first. */
export function fieldsCalledLike(start: string): string[] {
  const rows = [...SYNONYMS].filter(([name]) => name.startsWith(start)).map(([, ids]) => ids);
  const longest = Math.max(0, ...rows.map((ids) => ids.length));
  return Array.from({ length: longest }, (_, place) => rows.flatMap((ids) => ids[place] ?? [])).flat();
}
