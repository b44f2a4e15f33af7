import { type CuratedPaper, prose } from './curated-paper';

/** math.PR, math.CO and cs.DS. */
export const THEORY_PAPERS: CuratedPaper[] = [
  {
    title: 'Waiting for Runs of a Reinforced Coin',
    authors:
      "Emil Sandersholt | Deborah Kipchumbe | Lajos T\\'othmajor | Vera Andronikova-Bly | Sze-wing Lokman",
    categories: ['math.PR', 'math.CO'],
    licence: 'by',
    comments: '23 pages, 2 figures',
    msc: '60C05, 60K05, 60F10',
    abstract: prose`
      Toss a fair coin and let $X$ be the number of tosses after the first until $s$ heads have appeared in a row. It
      is classical that $\mathbb{E}[X] = 2^{s+1} - 3$. We study the same waiting time for a reinforced coin, whose
      probability of heads moves by a step of size $\varepsilon$ towards the last outcome. We prove that the mean
      stays within a factor $1 + O(s\varepsilon)$ of the fair one as long as $s\varepsilon \to 0$, and that it drops
      to order $s \log s$ once $s\varepsilon \to \infty$. The proof couples the reinforced sequence with a renewal
      process and estimates the second moment of the number of clumps. As a consequence, the classical run test for
      independence keeps its power exactly in the second regime.`,
  },
  {
    title: 'Cutoff for Lazy Walks on Random Lifts with Few Short Cycles',
    authors:
      'Ottavia Brambillasca | Nils Ekenstrand | Rukmini Sathyan | Pascal Desrochelle | Ewa Zawadzkiewicz',
    categories: ['math.PR', 'cs.DS'],
    licence: 'arxiv',
    comments: '34 pages. Comments are welcome',
    msc: '60J10, 05C81',
    abstract: prose`
      Let $G_n$ be a random $n$-lift of a fixed graph with minimum degree at least three. We show that the lazy random
      walk on $G_n$ has cutoff at time $h^{-1} \log n$ with a window of order $\sqrt{\log n}$, where $h$ is the
      entropy rate of the walk on the universal cover. Earlier results needed the base graph to be regular or the
      walk to be non-backtracking. The new ingredient is a decomposition of the walk's path into excursions around
      short cycles, of which there are few with high probability. We also show that the mixing profile is Gaussian,
      which answers a question left open for irregular base graphs.`,
  },
  {
    title: 'Sharp Concentration for Last-Iterate Stochastic Approximation',
    authors:
      "Idunn Brekkestad | Samir Hakimzoda | Colette Vaillancourt-Prue | Andrei Munteanescu | Nomvula Dlaminiso | Jes\\'us Arrabalero",
    categories: ['math.PR', 'cs.LG', 'math.ST', 'stat.TH'],
    licence: 'by',
    comments: '41 pages',
    abstract: prose`
      Stochastic approximation with step sizes $\eta_t = c/t$ is usually analysed in mean square, and high-probability
      bounds for its last iterate lose logarithmic factors. We prove that
      $\mathbb{P}\left(\lVert x_T - x^\star \rVert^2 > C\,\frac{d + \log(1/\delta)}{T}\right) \le \delta$ under
      sub-Gaussian noise and local strong convexity alone. The bound is optimal in $T$, $d$ and $\delta$ up to the
      constant $C$. Our argument replaces the union bound over iterations by a single supermartingale whose drift is
      controlled by a self-normalised process. We apply the result to quantile estimation and to temporal-difference
      learning, where it removes a factor $\log T$ from the known rates.`,
  },
  {
    title: 'Ballistic Annihilation with Four Speeds',
    authors:
      "Thibault Garancier | Ingrid Solheimsdal | Kofi Ampofoh | Liya Gebremeskal | Dorota Cie\\'slikowa",
    categories: ['math.PR', 'math-ph'],
    action: 'replace',
    version: 3,
    licence: 'arxiv',
    comments: '27 pages, 4 figures; to appear',
    journalRef: 'Annals of Random Structures 12 (2026), no. 3, 411-437',
    doi: '10.55555/ars.2026.12.0411',
    msc: '60K35, 82C22',
    abstract: prose`
      In ballistic annihilation, particles start from the points of a Poisson process and move with random constant
      speeds until they collide and vanish in pairs. We consider the four speeds $\pm 1$ and $\pm v$ with $0 < v < 1$.
      We determine the phase diagram: slow particles survive with positive probability if and only if their density
      exceeds $p_c(v) = \frac{1}{4} + \frac{v^2}{8}$. The proof extends a mass transport identity from three speeds
      to four and rests on a combinatorial symmetry of collision trees that may be of independent interest.`,
  },
  {
    title: 'Every 9-Connected Line Graph of a Cubic Graph Has a Spanning Halin Subgraph',
    authors:
      "Zolt\\'an Feh\\'ervary | Marguerite Delacroisette | Aditi Bhowmickar | Henrik Vestergren | Tariq Al-Mansouriya",
    categories: ['math.CO'],
    licence: 'cc0',
    msc: '05C45',
    abstract: prose`
      We prove that every 9-connected line graph of a cubic graph has a spanning Halin subgraph, and that nine cannot
      be replaced by six.`,
  },
  {
    title: 'The Birth of Long Induced Paths in $G(n,p)$',
    authors:
      "Beatriz Camposol | Yannick Tchoumbala | Ruth Emmersdottir | Istv\\'an Sz\\H{o}kedi | Margit Pallasmaa",
    categories: ['math.CO', 'math.PR'],
    licence: 'by',
    comments: '18 pages',
    msc: '05C80, 05C38',
    abstract: prose`
      Let $p = c/n$ with $c > 1$ fixed. It has been known for long that the random graph $G(n,p)$ contains an induced
      path of linear length, but the constant was determined only for large $c$. We show that the longest induced path
      has length $(\lambda(c) + o(1))\,n$ for every $c > 1$, where $\lambda$ solves an explicit integral equation, and
      that $\lambda(1 + \epsilon) = \epsilon^2 + O(\epsilon^3)$ as $\epsilon \to 0$. The lower bound comes from a
      depth-first search that prefers vertices of low residual degree. The upper bound is a first-moment argument on
      paths with a prescribed degree profile.`,
  },
  {
    title: 'Online Interval Colouring with Few Recolourings',
    authors:
      'Petronella van Oostkerk | Suresh Ganapathini | Alexei Turgeninov | Chloe Whitcastle | Dong-hyun Parkseo',
    categories: ['cs.DS'],
    licence: 'by',
    comments: '21 pages, accepted at the 30th Meeting on Dynamic Algorithms',
    abstract: prose`
      Intervals arrive one by one and must be coloured so that intersecting intervals differ. Without recolouring,
      $3\omega - 2$ colours are necessary and sufficient, where $\omega$ is the clique number. We show that $\omega$
      colours suffice if each arrival may trigger $O(\log n)$ recolourings, and that $\Omega(\log n / \log\log n)$
      recolourings are needed by any algorithm with at most $\omega + O(1)$ colours. Our algorithm maintains a
      hierarchy of windows and repairs only the lowest one that is violated. It runs in $O(\log^2 n)$ amortized time
      per arrival. We also give a simple randomized variant for unit intervals with $O(1)$ recolourings in expectation.`,
  },
  {
    title: 'Learned Sketches with Worst-Case Guarantees',
    authors:
      'Jana Koprivnikar | Ibukun Fashola-Reed | Teemu Haapakorpi | Lucia Del Montegrande | Xin Yuelai | Farid Rahmatov',
    categories: ['cs.DS', 'cs.LG', 'cs.DB'],
    licence: 'by',
    comments: '17 pages, 6 figures. Implementation: https://gitlab.com/sketchworks/hedged-sketch',
    abstract: prose`
      Frequency sketches that consult a learned predictor beat classical sketches on skewed streams but can fail badly
      when the predictor is wrong. We ask whether the gain can be kept and the failure excluded. We design a hedged
      sketch that splits its memory between a predicted part and a classical part and moves the border online,
      according to the errors it observes. The sketch is never worse than the classical one by more than a factor
      $1 + \epsilon$, and it matches the best learned sketch up to an additive $O(\epsilon F_1)$ when predictions are
      good. On four traffic traces it lowers the median error by 58% with half of the predictions corrupted, where
      earlier learned sketches are worse than no learning at all.`,
  },
];
