/** Abstracts of papers that do not exist, in the manner of their fields. */
export interface Invented {
  primary: string;
  title: string;
  abstract: string;
}

const text = (...sentences: string[]) => sentences.join(' ');

export const INVENTED = {
  ml: {
    primary: 'cs.LG',
    title: 'HERON: Holding Replay Buffers to What the Learner Forgets',
    abstract: text(
      'Continual learners keep a small buffer of earlier examples and replay them while they learn new tasks.',
      'Most existing methods fill the buffer at random, which wastes space on examples that are never forgotten.',
      'However, choosing examples by their loss is costly and remains unstable for long streams.',
      'In this paper, we propose HERON, a replay method that keeps what the learner is about to forget.',
      'HERON tracks the margin of every stored example with a running estimate that costs one comparison per step.',
      'We then evict examples whose margin has grown, using a rule with a single parameter.',
      'Experiments on four image streams show that HERON improves average accuracy by 3.1 points over random replay.',
      'The gains are statistically significant across all seeds.',
      'These results suggest that forgetting could be predicted before it happens.',
      'Our code is available at https://github.com/example/heron.',
    ),
  },
  mlQuestion: {
    primary: 'cs.CL',
    title: 'Do Small Models Know When They Translate Badly?',
    abstract: text(
      'Do translation models know when they are wrong?',
      'Confidence estimates for large models have been studied widely, but little is known about small ones.',
      'Here we ask whether the entropy of a 100M-parameter model predicts the errors that a reader would mark.',
      'We collect 4,200 judged sentences in six language pairs and compare five estimates of confidence.',
      'We find that entropy predicts errors of meaning with an AUC of 0.81, but not errors of style.',
      'Averaging over dropout masks helps little and costs ten times as much.',
      'We release all judgments to encourage further research.',
    ),
  },
  probability: {
    primary: 'math.PR',
    title: 'A central limit theorem for walks that remember one step in three',
    abstract: text(
      'Let $(X_n)_{n \\ge 1}$ be a sequence of i.i.d. steps with mean zero and finite variance.',
      'A walk with sparse memory repeats, with probability $p$, a step chosen uniformly among every third of its past.',
      'Such walks were introduced in 2011 as toy models of foraging and have been studied for $p < 1/2$ only.',
      'We prove a strong law of large numbers for all $p \\in (0,1)$ and a central limit theorem for $p \\le 2/3$.',
      'At the critical value $p = 2/3$ the variance grows like $n \\log n$.',
      'For $p > 2/3$ we show that the walk, suitably rescaled, converges almost surely to a limit that is not Gaussian.',
      'The proofs rely on a coupling with a triangular urn and on martingale arguments.',
      'As a consequence, we answer a question of Arvidsson on the return times of elephant walks.',
    ),
  },
  combinatorics: {
    primary: 'math.CO',
    title: 'Rainbow matchings in sparse bipartite graphs',
    abstract: text(
      'A matching in an edge-coloured graph is called rainbow if its edges have distinct colours.',
      'A conjecture from the seventies states that every proper colouring of $K_{n,n}$ has a rainbow matching of size $n-1$.',
      'We study the analogous question for bipartite graphs of minimum degree $d$.',
      'We show that $d \\ge 2k$ suffices for a rainbow matching of size $k$, and that this is best possible.',
      'Our approach combines the absorption method with a weighted switching argument.',
      'We also determine the extremal graphs.',
    ),
  },
  geometry: {
    primary: 'math.AG',
    title: 'Wall-crossing for stable pairs on local curves',
    abstract: text(
      'The enumerative geometry of curves on Calabi-Yau threefolds is related to sheaf counting by a circle of conjectures.',
      'In this note we construct a moduli space of stable pairs with a tangency condition along a smooth divisor.',
      'Using torus localization, we compute its virtual class on local curves of arbitrary genus.',
      'The resulting generating series is a rational function whose poles are roots of unity.',
      'It is shown that the series satisfies a functional equation under $q \\mapsto 1/q$.',
      'Applications to the crepant resolution conjecture are discussed.',
    ),
  },
  algorithms: {
    primary: 'cs.DS',
    title: 'Faster dynamic connectivity for planar graphs with few faces',
    abstract: text(
      'We consider the problem of maintaining connectivity in a planar graph under insertions and deletions of edges.',
      'The best deterministic data structure known takes $O(\\log n)$ time per update.',
      'We give a deterministic algorithm with $O(\\log f)$ time per update, where $f$ is the number of faces.',
      'Our technique is to maintain a separator tree whose leaves are faces instead of vertices.',
      'This improves on the previous bound whenever $f = n^{o(1)}$.',
      'We complement this with a lower bound of $\\Omega(\\log f / \\log\\log f)$ in the cell-probe model.',
      'Whether randomization helps remains open.',
    ),
  },
  strings: {
    primary: 'hep-th',
    title: 'Line defects and entanglement in three-dimensional gauge theories',
    abstract: text(
      'Line defects probe phases of gauge theories that no local operator can distinguish.',
      'In recent years, their entanglement entropy has been computed in conformal theories with a holographic dual.',
      'We compute the entanglement entropy of a spherical region centred on a Wilson line in $\\mathcal{N}=4$ Chern-Simons-matter theories.',
      'By means of supersymmetric localization, the problem is reduced to a matrix model, which we solve at large $N$.',
      'We find that the entropy is not monotonic along the defect renormalization group flow.',
      'In particular, a defect g-theorem cannot hold in its naive form.',
      'At strong coupling our result agrees with the area of a probe brane.',
      'We comment on possible extensions to surface defects.',
    ),
  },
  gravity: {
    primary: 'gr-qc',
    title: 'Echoes from slowly rotating wormholes',
    abstract: text(
      'We investigate the ringdown of slowly rotating traversable wormholes.',
      'The perturbation equations are separated to first order in the spin and integrated in the time domain.',
      'The late-time signal is a train of echoes whose spacing depends on the spin through a single combination of parameters.',
      'We derive an analytic template for this train.',
      'For a remnant of $60 M_\\odot$ the template recovers 97% of the signal-to-noise ratio.',
      'Future detectors could therefore tell such wormholes from black holes.',
    ),
  },
  quantum: {
    primary: 'quant-ph',
    title: 'Shorter error-correction cycles by reading out half of the stabilizers',
    abstract: text(
      'Fault-tolerant quantum computers spend most of their time measuring stabilizers.',
      'Reducing this overhead is a central challenge for early devices.',
      'Here we show that, for the surface code, every second stabilizer can be skipped in each cycle without lowering the threshold by more than a tenth.',
      'We simulate circuits of distance up to 25 under a biased noise model with 0.3% two-qubit errors.',
      'The logical error rate falls exponentially with distance, with a slope of 0.86 of that of the full protocol.',
      'Cycle times are shortened by 41%.',
      'The scheme needs no new hardware and opens the way to fast memories on existing chips.',
    ),
  },
  materials: {
    primary: 'cond-mat.mtrl-sci',
    title: 'Strain-driven polar order in a layered nickelate',
    abstract: text(
      'Layered nickelates host competing electronic orders, but whether a polar state can be reached by strain is unclear.',
      'Using density functional theory and x-ray diffraction, we study films of La$_3$Ni$_2$O$_7$ grown on four substrates.',
      'Films under 1.8% tensile strain develop a polar distortion below 140 K.',
      'The polarization is coupled to a rotation of the octahedra, which explains its weak dependence on thickness.',
      'Resistivity measurements reveal a metal-insulator transition at the same temperature.',
      'The energy gain scales quadratically with strain.',
      'Our findings imply that polar metals may be designed by choosing the substrate alone.',
    ),
  },
  astronomy: {
    primary: 'astro-ph.GA',
    title: 'Dust in the outskirts of ten lenticular galaxies',
    abstract: text(
      'Context. The origin of dust beyond the optical radius of lenticular galaxies is debated.',
      'Aims. We aim to measure how far dust extends in ten nearby lenticulars.',
      'Methods. We stacked far-infrared images from two surveys and fitted modified black bodies in annuli.',
      'The fits account for the point spread function of each instrument.',
      'Results. Dust is detected out to 2.4 optical radii in eight of ten galaxies.',
      'The dust-to-gas ratio falls by a factor of 5 over this range.',
      'Conclusions. The profiles are consistent with accretion from satellites rather than internal production.',
    ),
  },
  collider: {
    primary: 'hep-ex',
    title: 'Search for long-lived neutral particles with displaced muon pairs',
    abstract: text(
      'A search for long-lived neutral particles that decay to pairs of muons is presented.',
      'The data set corresponds to 98 fb$^{-1}$ of proton-proton collisions at $\\sqrt{s} = 13.6$ TeV.',
      'Events are selected with a trigger that does not require the muons to point to the collision.',
      'The background is estimated from data with a likelihood fit to the displacement.',
      'No excess over the expected background is observed.',
      'Upper limits on the production cross section are set for lifetimes between 0.1 and 300 cm.',
      'They are the most stringent to date for masses below 20 GeV.',
    ),
  },
  biology: {
    primary: 'q-bio.PE',
    title: 'Migration delays coexistence in a three-species loop',
    abstract: text(
      'Species that beat each other in a loop can coexist in space, yet the role of long-distance migration is poorly understood.',
      'Here, we develop a stochastic model of three such species on a network of islands.',
      'Migration rates were inferred from the ringing records of 14 populations.',
      'Coexistence times grow with the number of islands only below a critical rate of migration.',
      'Above it, one species takes over within 40 generations.',
      'Simulations of the measured network place it close to this threshold.',
      'Small barriers to movement may thus be enough to preserve diversity.',
      'The model ignores seasonal change, which limits its use for migratory birds.',
    ),
  },
  structured: {
    primary: 'q-bio.QM',
    title: 'Sleep and recovery after knee surgery: a cohort study',
    abstract: text(
      'BACKGROUND: Sleep is disturbed after knee surgery, but its effect on recovery is unknown.',
      'OBJECTIVE: To estimate the effect of sleep in the first week on walking speed after three months.',
      'METHODS: We recruited 212 patients in two hospitals and recorded sleep with wrist sensors.',
      'Walking speed was measured by staff who did not know the sleep data.',
      'RESULTS: Each additional hour of sleep was associated with 0.04 m/s (95% CI 0.01 to 0.07) faster walking.',
      'The association was not seen in patients over 80.',
      'CONCLUSIONS: Protecting sleep in the first week may speed up recovery.',
    ),
  },
  bioinformatics: {
    primary: 'q-bio.GN',
    title: 'KESTREL: finding repeats without a reference',
    abstract: text(
      'Motivation: Repeats make up half of many genomes, and existing finders need a reference.',
      'Results: We present KESTREL, a tool that finds repeats in raw reads.',
      'It builds a sketch of frequent k-mers and extends them greedily.',
      'On simulated reads KESTREL recovers 94% of the repeats longer than 200 bases.',
      'It is six times faster than the next best tool.',
      'Availability and implementation: KESTREL is free software at https://github.com/example/kestrel.',
      'Contact: kestrel@example.org',
    ),
  },
  economics: {
    primary: 'econ.GN',
    title: 'Who pays when ferries become free?',
    abstract: text(
      'Free public transport is popular, but evidence on who gains from it is scarce.',
      'This paper studies the abolition of ferry fares in a Nordic archipelago in 2021.',
      'We combine ticket records with house prices in a difference-in-differences design.',
      'Ridership rose by 38% in two years, mostly among households that owned a car.',
      'House prices on connected islands increased by 6%.',
      'Renters did not benefit.',
      'These findings raise questions about fare policy as a tool of redistribution.',
    ),
  },
  chinese: {
    primary: 'cs.CV',
    title: '基于局部对齐的遥感图像配准方法',
    abstract:
      '遥感图像配准是许多应用的基础。现有方法依赖全局变换,难以处理局部形变。然而,逐点匹配的计算代价很高。' +
      '本文提出一种基于局部对齐的配准方法。首先,利用稀疏网格估计初始位移。然后,通过轻量网络逐层细化。' +
      '实验结果表明,该方法在三个数据集上的误差降低了18%。代码已公开。',
  },
  short: {
    primary: 'math.CO',
    title: 'Sums of three tribonacci numbers',
    abstract: text(
      'We study sums of three tribonacci numbers.',
      'For a natural random variable $X$ attached to them, we establish its distribution and compute $E[X] = 2^{s+1} - 3$.',
      'The proof is a bijection.',
    ),
  },
  tiny: {
    primary: 'math.NT',
    title: 'A remark on odd perfect numbers',
    abstract: 'We prove that an odd perfect number has at least ten digits. The proof is short.',
  },
} satisfies Record<string, Invented>;
