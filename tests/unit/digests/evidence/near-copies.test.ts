import { expect, it } from 'vitest';
import { found, holdThem, type Rule } from './rules';

const opposite: Rule[] = [
  [
    'Pruned heads make the reranker robust to noisy queries in long sessions.',
    ['In long sessions pruned heads make the reranker robust to noisy queries.'],
    [
      'Pruned heads make the reranker fragile to noisy queries in long sessions.',
      'Pruned heads make the reranker vulnerable to noisy queries.',
    ],
  ],
  [
    'The strength of the estimator is that it needs few labelled cells.',
    ['The estimator’s strength is that it needs few labelled cells.'],
    ['The weakness of the estimator is that it needs few labelled cells.'],
  ],
  [
    'The discount mitigates the congestion of evening trains and preserves revenue.',
    ['Revenue is preserved, and the congestion of evening trains is mitigated by the discount.'],
    [
      'The discount aggravates the congestion of evening trains and preserves revenue.',
      'The discount mitigates the congestion of evening trains and destroys revenue.',
    ],
  ],
  [
    'No update below the square root is possible on such trees.',
    ['An update below the square root is impossible on such trees.'],
    ['An update below the square root is possible on such trees.'],
  ],
  [
    'The constant depends neither on the mesh nor on the thickness of the shell.',
    ['The constant is independent of the mesh and of the thickness of the shell.'],
    ['The constant depends on the mesh and on the thickness of the shell.'],
  ],
];

const mirrored: Rule[] = [
  [
    'With rare words the tagger copies an embedding from the definition, which halves its mistakes.',
    ['The tagger’s mistakes are halved by copying an embedding from the definition of rare words.'],
    ['The tagger’s mistakes are halved by copying an embedding from the definition of common words.'],
  ],
  [
    'We compute the event times at the reflecting walls exactly.',
    ['At the reflecting walls the event times are exact.'],
    ['At the reflecting walls the event times are approximate.'],
  ],
  [
    'The trees have at least three transitions under heavy tails.',
    ['Under heavy tails the trees have three or more transitions.'],
    [],
  ],
];

const denial: Rule[] = [
  [
    'A careful choice of the kernel can make the labels easier to predict.',
    ['The labels can become easier to predict by a careful choice of the kernel.'],
    ['A careful choice of the kernel cannot make the labels easier to predict.'],
  ],
  [
    'Schemas built on threads and calls do not compose in this calculus.',
    ['In this calculus schemas built on threads and calls fail to compose.'],
    ['Schemas built on threads and calls compose in this calculus.'],
  ],
  [
    'Detection histories are provided with the code of the survey.',
    ['The code of the survey comes with detection histories.'],
    ['Detection histories are not supplied with the code of the survey.'],
  ],
];

const hedge: Rule[] = [
  [
    'Prefetching can potentially hide the latency of the slower shelves.',
    ['The latency of the slower shelves is potentially hidden by prefetching.'],
    ['Prefetching hides the latency of the slower shelves.'],
  ],
  [
    'The assays suggest that the peptide binds the outer pocket of the pump.',
    ['The peptide binds the outer pocket of the pump, as the assays suggest.'],
    ['The assays prove that the peptide binds the outer pocket of the pump.'],
  ],
  [
    'A promising approach embeds the unknown dynamics of the plant in a graph.',
    ['The dynamics of the plant are embedded in a graph.'],
    [],
  ],
];

const scope: Rule[] = [
  [
    'The codec beats the baseline on several corpora of dialect speech.',
    ['On several corpora of dialect speech the codec beats the baseline.'],
    ['The codec beats the baseline on all corpora of dialect speech.'],
  ],
  [
    'The update takes constant time for all $\\mu\\leq 2^{k}$ in the worst case.',
    ['In the worst case the update takes constant time for all $\\mu$ up to $2^{k}$.'],
    ['In the worst case the update takes constant time for every value of $\\mu$.'],
  ],
];

const comparison: Rule[] = [
  [
    'In the registry sicker patients are visited more often.',
    ['Sicker patients are visited more often than healthier ones in the registry.'],
    ['Healthier patients are visited more often than sicker ones in the registry.'],
  ],
];

holdThem(
  { opposite, mirrored, denial, hedge, scope, comparison },
  {
    opposite: ['sign'],
    mirrored: ['sign'],
    denial: ['sign'],
    hedge: ['hedge'],
    scope: ['scope'],
    comparison: ['comparison'],
  },
);

it('words that objects have names for are words', () => {
  const [said, source] = ['constructor', 'destructor'].map(
    (word) => `In long noisy sessions the ${word} makes the reranker robust to queries.`,
  ) as [string, string];
  expect(() => [found(source, said), found(said, source)]).not.toThrow();
});
