import { type CuratedPaper, prose } from './curated-paper';

/** hep-th, hep-ex, cond-mat.mtrl-sci, quant-ph and astro-ph.EP. */
export const PHYSICS_PAPERS: CuratedPaper[] = [
  {
    title: 'Wormhole Contributions to the Spectral Form Factor of Coupled SYK Dots',
    authors:
      'Leopold Grauwacker | Sinazo Mthimkhulwa | Federica Bassanelli | Hyo-rin Jangsu | Ambrose Tillinghurst',
    categories: ['hep-th', 'cond-mat.str-el'],
    licence: 'by',
    comments: '38 pages + appendices, 9 figures',
    reportNumber: 'HBI-TH-26-114',
    abstract: prose`
      We study two Sachdev-Ye-Kitaev dots of $N$ Majorana fermions each, coupled by a random bilinear term of strength
      $\mu$. In the low-energy limit the system is described by two copies of Jackiw-Teitelboim gravity joined by
      matter. We compute the spectral form factor and find that its ramp receives contributions from wormholes of two
      topologies, whose ratio is fixed by $\mu^2 N^{1/2}$. At a critical time $t_c \sim \mu^{-2/3}$ the dominance is
      exchanged and the slope of the ramp doubles. Exact diagonalization up to $2N = 34$ agrees with the predicted
      exchange. Our results show that the ramp alone can tell whether two chaotic systems share an interior.`,
  },
  {
    title: 'Bootstrapping Line Defects in the Cubic $O(N)$ Model',
    authors:
      'Caterina Vallombrosi | Jasper Quillfeather | Nadezhda Orlovskaia | Aurelio Puigmartell | Kenzo Takarabune',
    categories: ['hep-th', 'cond-mat.stat-mech'],
    action: 'replace',
    version: 2,
    licence: 'by',
    comments: '29 pages; v2: references added, typos corrected',
    reportNumber: 'LV-2026-07',
    abstract: prose`
      We apply the numerical conformal bootstrap to line defects in the three-dimensional $O(N)$ model with cubic
      anisotropy. Mixed correlators of the tilt and the displacement operator give islands for the leading defect
      dimensions, e.g. $\Delta_t = 1.0004(3)$ and $\Delta_1 = 1.542(18)$ for $N = 3$. The allowed region excludes the
      decoupled fixed point at two standard deviations. We compare with the $\varepsilon$-expansion to third order and
      find agreement for all $N \le 6$.`,
  },
  {
    title: 'Search for Long-Lived Neutral Particles in the Forward Muon System of the Meridian Experiment',
    authors: 'Meridian Collaboration | A. Abernethion | B. Achterwald | S. Adomakoh',
    andOthers: 124,
    categories: ['hep-ex'],
    licence: 'by',
    comments: '26 pages plus author list, 9 figures. Submitted to the Journal of Collider Results',
    reportNumber: 'MER-EXO-26-003',
    doi: '10.55555/jcr.2026.0388',
    abstract: prose`
      A search for neutral particles that decay after travelling several metres is presented, based on 84
      fb$^{-1}$ of proton-proton collisions at $\sqrt{s} = 13.6$ TeV recorded with the Meridian detector. Decays are
      reconstructed as clusters of hits in the forward muon chambers, where the background from punch-through jets is
      reduced by a factor of 60 with a timing requirement. No excess over the expected background of $4.2 \pm 1.1$
      events is observed. Upper limits on the branching fraction of the Higgs boson to pairs of such particles are set
      for lifetimes $c\tau$ between 0.1 and 100 m, the most stringent being $2.1 \times 10^{-3}$ at 3 m and 95%
      confidence level.`,
  },
  {
    title: 'Hydrogen Trapping at Curved Grain Boundaries in Nickel from a Transferable Interatomic Potential',
    authors:
      "Th\\'eodora Anastasiadou-Kray | Wim Hollebrandt | Olumide Bakarewa | Signe Rasmusdatter | Daisuke Morinogawa",
    categories: ['cond-mat.mtrl-sci'],
    licence: 'by',
    comments: '24 pages, 10 figures, 2 tables, 1 link to data',
    msc: '74N05, 82D35',
    abstract: prose`
      Hydrogen embrittles nickel by collecting at grain boundaries, but simulations have been limited to flat
      boundaries with small repeat cells. We fit an interatomic potential to 41,000 density-functional
      configurations that include curved and faceted boundaries, and use it to sample hydrogen trapping in cells of up
      to two million atoms. Trapping energies at curved segments are up to 0.18 eV deeper than at the flat boundary
      of the same misorientation. The excess is explained by a linear relation between energy and free volume with a
      slope of $-0.031$ eV per cubic angstrom. At 300 K and service pressures the model predicts twice the hydrogen
      coverage that flat-boundary models give. The potential and all configurations are available at
      https://data.kestrel-materials.example.org/ni-h under an open licence.`,
  },
  {
    title: 'Active Learning of Phase Diagrams with Calibrated Abstention',
    authors:
      "Gudrun Thorvaldsen-Ek | Amit Chaudhurio | Lucien Beaufossey | Nkechi Obioramba | Tereza Jel\\'inkova",
    categories: ['cond-mat.mtrl-sci', 'cs.LG', 'physics.comp-ph'],
    licence: 'by-nc-sa',
    comments: '13 pages, 5 figures',
    abstract: prose`
      Mapping a phase diagram by experiment costs days per point, and active learning promises to choose the points
      well. In practice the learner is overconfident near first-order lines and stops too early. We equip a Gaussian
      process classifier with conformal abstention: where the calibrated prediction set holds more than one phase, the
      learner must measure. On three ternary alloys the procedure locates all boundaries to within 2% composition with
      38% fewer measurements than uncertainty sampling, and it never misses a phase that covers more than 1% of the
      diagram. The abstention rate itself is a useful stopping rule.`,
  },
  {
    title: 'Heralded Entanglement over 42 km with Erasure-Converted Ions',
    authors:
      'Saoirse Kilbrannagh | Matthias Edelbrunner | Dinara Akhmetzhanova | Yoshinori Kagetsuno | Elodie Ravanel-Bost | Tunde Olorunsogo-Hill',
    categories: ['quant-ph'],
    licence: 'arxiv',
    comments: '9 pages, 4 figures, supplementary material 14 pages',
    abstract: prose`
      Long-distance entanglement between trapped ions is limited by photon loss and by memory errors that accumulate
      while waiting for a herald. We demonstrate heralded entanglement of two ions over 42 km of deployed fibre, using a
      level scheme that converts the dominant memory error into a detectable erasure. Discarding erased attempts
      raises the fidelity from $0.83(1)$ to $0.941(6)$ at a cost of 11% of the rate. The entanglement outlives the
      mean time to the next herald by a factor of 3.4, which is the condition for a repeater node to be useful. We
      expect the scheme to extend to chains of nodes without active error correction.`,
  },
  {
    title: 'A Lower Bound on the Depth of Approximate Quantum Error Detection',
    authors:
      'Benedikta Sturludottir | Arvind Raghunathen | Manon Chevrillon | Grigor Sahakyants | Lindiwe Khumalonga',
    categories: ['quant-ph', 'cs.IT', 'math.IT'],
    action: 'replace',
    version: 4,
    licence: 'by',
    comments: '15 pages; v4: simplified proof of Theorem 2',
    abstract: prose`
      We prove that any circuit of geometrically local gates in $D$ dimensions that detects all errors of weight $w$
      up to failure probability $\epsilon$ has depth $\Omega(w^{1/D} \log(1/\epsilon))$. The bound holds with free
      classical communication and is tight for $D \in \{1, 2\}$. It implies that constant-depth detection requires
      connections whose length grows with the code.`,
  },
  {
    title: 'A Warm Sub-Neptune with a Misaligned Outer Giant around a Quiet K Dwarf',
    authors:
      'Alba Torrentell | Fionnuala Greysdale | Kenji Moritaka-Ross | Svetlana Belozerskaya | Antoine Guilleminot | Rashida Mwakasege | Ole Kristoffervik | Pilar Henarejos-Vidal',
    categories: ['astro-ph.EP', 'astro-ph.SR'],
    licence: 'by',
    comments: 'Accepted for publication in Planets and Their Stars. 17 pages, 11 figures',
    doi: '10.55555/pts.2026.101.17',
    abstract: prose`
      We report the discovery of a two-planet system around the K4 dwarf KSP-2217, found in six seasons of the
      Kestrel Sky Patrol and confirmed with 94 radial velocities. The inner planet has a period of 18.6 days, a radius
      of $2.71 \pm 0.09\,R_\oplus$ and a mass of $7.9 \pm 1.2\,M_\oplus$. A giant of $1.4\,M_{\rm Jup}$ orbits at 3.1
      au. The Rossiter-McLaughlin effect gives a projected obliquity of $4 \pm 6$ degrees for the inner planet,
      whereas astrometry shows that the outer orbit is inclined by $37^{+8}_{-7}$ degrees against it. Such a
      misalignment is expected if the giant was scattered after the disk had dispersed. The host's low activity makes
      the inner planet one of the best targets for transmission spectroscopy below three Earth radii.`,
  },
  {
    title: 'Solitons on Lattices with Slowly Varying Disorder',
    authors: 'G. Ferrandini-Loy | H. Osterkampf | W. Zelenkowa',
    categories: ['hep-th', 'nlin.PS', 'math.PR'],
    action: 'cross',
    id: 'hep-th/9704021',
    version: 2,
    licence: 'old',
    comments: '13 pages, LaTeX, 3 Postscript figures',
    reportNumber: 'UNM-97-12',
    html: false,
    abstract: prose`
      We study kinks of the sine-Gordon equation on a lattice whose coupling varies slowly and at random. A kink moves
      as a particle in a random potential whose correlation length is set by the disorder. We show that the velocity
      averaged over the disorder vanishes below a threshold energy and grows with exponent $1/2$ above it.`,
  },
];
