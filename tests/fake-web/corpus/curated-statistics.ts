import { type CuratedPaper, prose } from './curated-paper';

/** stat.ML, econ.EM and q-bio.NC. */
export const STATISTICS_PAPERS: CuratedPaper[] = [
  {
    title: 'Conformal Prediction When the Calibration Set Is Chosen by the Analyst',
    authors:
      'Philippa Ravensworth (Halden Bay Institute for Inference) | J\\"urgen Kalkbrenning (Nordmark Polytechnic, Dept. of Statistics) | ' +
      'Aminata Sowega (Halden Bay Institute for Inference, School of Data) | Dmitri Vasnetsovo (Nordmark Polytechnic) | Helga R{\\o}nnestad',
    categories: ['stat.ML', 'cs.LG', 'math.PR'],
    licence: 'by',
    comments: '28 pages, 4 figures',
    abstract: prose`
      Conformal prediction guarantees coverage if the calibration data are exchangeable with the test point. Analysts,
      however, look at the data before they set some aside, and the guarantee is lost. We quantify the loss. If the
      calibration set of size $n$ is selected from $m$ candidates by an arbitrary rule, coverage may drop by as much as
      $\sqrt{\log m / (2n)}$, and no rule can do worse. We derive an adjustment of the quantile that restores validity
      for all selection rules at once, at the price of sets that are 6% larger for typical $n$ and $m$. In a study of
      fourteen published analyses the adjustment changes a conclusion in two.`,
  },
  {
    title: 'Score Matching for Point Processes without Normalising Constants',
    authors:
      'Ndidi Achebeluwa | Friedhelm Osterloher | Camila Ybarretxe | Sanna Vehmasniemi | Kyosuke Amamiyado',
    categories: ['stat.ML', 'cs.LG', 'stat.ME'],
    action: 'replace',
    version: 3,
    licence: 'by',
    comments: '22 pages, to appear; v3 has a new section on marked processes',
    journalRef: 'Journal of Intractable Likelihoods 9(2):201-222, 2026',
    doi: '10.55555/jil.2026.9.201',
    abstract: prose`
      Likelihoods of spatial point processes contain an integral that is rarely available. Score matching avoids
      normalising constants in Euclidean space but does not apply to configurations of varying size. We derive a score
      matching objective for point processes from the reduced Palm distribution. The estimator is consistent and
      asymptotically normal under ergodicity, and needs no simulation. On simulated Gibbs processes it is as accurate as
      maximum pseudo-likelihood and eighty times faster; on a forest inventory of 120,000 trees it finds competition
      between species that pseudo-likelihood misses.`,
  },
  {
    title: 'Ask Twice: Detecting Careless Answers in Panel Surveys by Partial Repetition',
    authors:
      'Margarethe Oyelowin | Stig Aarnesen-Holt | Bahar Yildirimci | Conrad Petherbridge | Lucrezia Fontanarosa',
    categories: ['econ.EM', 'stat.ME'],
    licence: 'by-nc-nd',
    comments: '44 pages, 6 figures, 8 tables',
    abstract: prose`
      Careless answers bias estimates from panel surveys, and the usual attention checks annoy attentive respondents. We
      propose to repeat a random tenth of the questions and to model the disagreement. The share of careless answers is
      identified without assumptions on who is careless, provided that attentive respondents repeat themselves with a
      known error rate. We derive a semiparametrically efficient estimator and a test for careless answering that depends
      on the outcome. In a wage panel with 31,000 respondents we estimate that 7.4% of answers are careless and that
      correcting for them raises the estimated return to a year of training from 3.9% to 5.2%.`,
  },
  {
    title: 'Synthetic Controls with Interference through Trade',
    authors:
      'Olivera Stankovich-Lund | Ebenezer Quartey-Mills | Runa Haraldsheim | Thiago Monterrosal | Nailah Saqqafi',
    categories: ['econ.EM'],
    action: 'replace',
    version: 2,
    licence: 'arxiv',
    comments: '37 pages',
    abstract: prose`
      The synthetic control method assumes that a policy in one region leaves all other regions alone. Regions that trade
      with each other violate this assumption. We model the spillover as an unknown function of observed trade shares and
      show that the direct effect is identified if at least one donor region trades little with the treated one. The
      proposed estimator reweights donors by their exposure. Simulations calibrated to customs data show that ignoring
      interference may reverse the sign of the effect.`,
  },
  {
    title: 'Replay of Unvisited Routes in the Hippocampus of Freely Foraging Bats',
    authors:
      'Yael Shoshanian | Maurits Quackelbeen | Temperance Adjeiwaah | Bronwen Llewelynne | Takumi Shirogane-Fox | Esther Njorogeh',
    categories: ['q-bio.NC', 'cs.LG'],
    licence: 'by',
    comments: '33 pages, 7 figures, 5 supplementary figures',
    abstract: prose`
      Background: Hippocampal replay is thought to consolidate routes that an animal has taken. Whether it also builds
      routes that were never taken is disputed, because rodents in mazes have few of them. Methods: We recorded 61 to 148
      hippocampal neurons wirelessly in seven fruit bats that foraged in a flight room with twelve feeders, and decoded
      replay with a state-space model that does not assume a track. Results: Of 4,312 replay events, 18% followed straight
      paths between feeders that the bat had never flown, against 3% expected from shuffled data. Such events preceded the
      first flight along the new path in five of seven animals, by a median of 4.2 minutes. Conclusions: Replay composes
      unvisited routes, and does so before they are used, which supports a role in planning.`,
  },
  {
    title: 'Dendritic Noise Sets the Speed Limit of Working Memory Updating',
    authors:
      'Konstantin Feuerbacher-Roy | Imani Wanjikura | Sigridur Palsdottir | Mateo Echevarrieta | Chiho Nanasawa',
    categories: ['q-bio.NC', 'stat.ML'],
    action: 'replace',
    version: 2,
    licence: 'by',
    comments: '19 pages, 6 figures',
    abstract: prose`
      Working memory must hold information against noise and yet be updated quickly. We analyse a ring-attractor network
      whose neurons have noisy dendrites and derive the time it takes to move the stored value. The time has a minimum at a
      finite noise level: too little noise leaves the bump stuck, too much lets it diffuse. The optimum agrees with
      dendritic noise measured in prefrontal slices to within 20%. The model predicts that updating slows down under drugs
      that silence dendrites, and we find the predicted effect of 90 ms in a reanalysis of published reaction times.`,
  },
  {
    title: 'An Entropic Proof of a Moment Inequality for Branching Processes',
    authors: 'T. Hollenstedt | R. Vasudevanathan',
    categories: ['math.PR', 'math.ST', 'cs.LG'],
    action: 'cross',
    id: '0711.2345',
    version: 1,
    licence: 'arxiv',
    comments: '7 pages',
    html: false,
    abstract: prose`
      We give a short proof of a moment inequality for critical branching processes. The proof uses the chain rule for
      relative entropy in place of generating functions. It extends to processes in random environments.`,
  },
];
