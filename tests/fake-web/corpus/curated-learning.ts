import { type CuratedPaper, prose } from './curated-paper';

/** cs.LG and its neighbours. */
export const LEARNING_PAPERS: CuratedPaper[] = [
  {
    title: 'Tidemark: Replay Only What Is Being Forgotten in Continual Pretraining',
    authors:
      'Ilse Varnhagel | Tomek Dvorzand | Adaeze Okonsere | J\\"org Lindqvarn | Priya Narasimvan | Luc Morvane',
    categories: ['cs.LG', 'cs.CL'],
    licence: 'by',
    comments: '19 pages, 8 figures. Code and replay logs at https://github.com/tidemark-lab/tidemark',
    abstract: prose`
      Language models that are updated on fresh text forget what they learned from older text. Rehearsal, in which
      a share of the old data is mixed back in, is the usual remedy, but the share is fixed in advance and most of
      the replayed tokens are ones the model still predicts well. We propose Tidemark, a rehearsal schedule that
      spends its budget only on documents whose loss has risen since they were last seen. Tidemark keeps a reservoir
      of one per cent of the old corpus, scores it with a single forward pass every thousand steps, and draws replay
      batches in proportion to the rise in loss. The method needs no task boundaries, no stored gradients and no
      second copy of the model. On a stream of twelve monthly snapshots with models of 160M to 2.8B parameters,
      Tidemark halves forgetting at the same number of training tokens and loses no accuracy on the newest month.
      An ablation shows that the choice of documents matters more than the size of the reservoir: a reservoir ten
      times smaller costs only 0.4 points. These results suggest that replay budgets can be an order of magnitude
      smaller than is common practice.`,
  },
  {
    title: 'Gradient Clipping Is a Curriculum',
    authors: "Noor Elsayedi | Hanne Achterbeek | Mateus Carvalhosa | Yui Ishikuma | Piotr Wi\\'sniewicz",
    categories: ['cs.LG', 'stat.ML'],
    licence: 'by',
    comments: '9 pages plus appendix',
    abstract: prose`
      We show that clipping the norm of stochastic gradients orders the training data from easy to hard, although
      no example is ever scored. Under a label-noise model the clipped updates are equivalent to
      reweighting each example by $\min(1, c/\lVert g \rVert)$, and the weights of hard examples grow as
      training proceeds. Experiments on image and text classification confirm the predicted order and explain why
      clipping helps most when one label in five is wrong.`,
  },
  {
    title:
      'A Large-Scale Study of Checkpoint Averaging, Weight Decay and Learning-Rate Cooldown, with Practical ' +
      'Recommendations for Training Runs That May Be Stopped at Any Time by a Shared Cluster Scheduler',
    authors:
      'Rosalind Thackerley | Emeka Nwachinemere | Sofia Bellandre | Anders Holmg{\\aa}rd | Wen Jiazhou | Greta Vollmoor',
    categories: ['cs.LG', 'cs.DC'],
    licence: 'by-sa',
    comments: '31 pages, 22 figures, 9 tables; all 1,480 training curves are released',
    abstract: prose`
      Shared clusters stop training jobs without warning, and the model that is left behind is usually worse than
      one trained for the same time with a planned cooldown. How much worse, and what can be done about it, has not
      been measured systematically. We train 1,480 transformers between 30M and 1.1B parameters under every
      combination of four learning-rate schedules, five weight-decay values and three averaging rules, and stop each
      run at twenty random moments. Averaging the last five checkpoints recovers 83% of the benefit of a cooldown at
      no extra cost. A constant learning rate with averaging is never more than 0.02 nats behind the best schedule
      chosen in hindsight, whereas a cosine schedule that is interrupted half-way loses 0.19 nats. Weight decay
      interacts with averaging: the best value doubles when checkpoints are averaged. We recommend constant rates,
      averaging and slightly stronger decay wherever the end of a run is not known in advance.`,
  },
  {
    title: 'Small Models Know When Large Models Are Wrong',
    authors:
      'Camille Ferrandeau | Dauda Ibrahimov | Mirela Stoyanescu | Kwame Asantegyi | Lea Brenneisen | Oskar Tammsaar | Jun Hatoriya',
    categories: ['cs.LG', 'cs.AI', 'cs.CL'],
    licence: 'arxiv',
    comments: '16 pages, 6 figures, 4 tables',
    abstract: prose`
      Routing a question to the cheapest model that can answer it requires knowing when an answer is wrong. The
      confidence that a large model reports about itself is poorly calibrated, especially after instruction tuning.
      Verifiers trained for the purpose are accurate but need labelled errors, which are scarce for new tasks. In
      this work we ask whether a small model, untrained for verification, already carries the missing signal. We
      compare the probability that a model of 400M parameters assigns to a large model's answer with the probability
      it assigns to its own best answer. The difference of the two, which we call dissent, is computed in one forward
      pass. Dissent separates right from wrong answers with an area under the curve of 0.86 on average over eleven
      question-answering tasks, against 0.71 for self-reported confidence. It needs no labels and transfers across
      model families. Combined with a threshold chosen on 200 unlabelled questions, it saves 47% of the calls to the
      large model at equal accuracy. The signal fails on arithmetic, where small models disagree with everything.
      Our findings imply that cheap disagreement should be the first baseline for any learned verifier.`,
  },
  {
    title: 'Sparse Experts, Dense Gradients: Training Mixtures without Load Balancing',
    authors: 'Viktor Halmagyr | Seo-yeon Baekhan | Ines Quintanova | Tobias Reinholt | Amara Diallonga',
    categories: ['cs.LG'],
    action: 'replace',
    version: 2,
    licence: 'by',
    comments: 'v2: corrected Table 3, added experiments with 64 experts',
    abstract: prose`
      Mixtures of experts are trained with an auxiliary loss that pushes the router towards equal load, and this loss
      competes with the task. We present a router that receives a dense gradient: every expert is credited with a
      first-order estimate of what it would have contributed, so that idle experts can win tokens back without being
      forced to. The estimate reuses activations that are already in memory and adds 3% to the time of a step. With
      8 to 64 experts our router matches the best balanced baseline in validation loss while using 12% fewer
      parameters per token, and no expert collapses in any of 40 runs. Load becomes uneven but stable, and the uneven
      experts turn out to specialise in syntax rather than in topics.`,
  },
  {
    title: 'Implicit Bias of Mirror Descent on Separable Data with Heavy-Tailed Margins',
    authors: 'Katarzyna Wolanczyk | Idris Benhaddou',
    categories: ['cs.LG', 'math.OC', 'stat.ML'],
    action: 'replace',
    version: 2,
    licence: 'arxiv',
    withdrawnBy: 'Katarzyna Wolanczyk',
    comments: 'This paper has been withdrawn: the proof of Lemma 4.2 has a gap that we cannot yet close',
    abstract: prose`
      We claimed that mirror descent with a strictly convex potential converges in direction to a generalised margin
      solution when the margins of the data have heavy tails. The proof of Lemma 4.2 is incomplete. The paper is
      withdrawn until it is repaired.`,
  },
];
