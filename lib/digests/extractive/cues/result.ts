import { cue, deed } from './cue';

/** What came out, and how good it is. */
export const RESULT_CUES = [
  cue(
    'results show',
    /\b(?:experiment\w*|results?|evaluations?|analys[ie]s|simulations?|findings?|stud(?:y|ies)|ablations?|comparisons?|observations?|tests|data|investigation|trials?|assessment|examples|measurements?|calculations?)\b.{0,90}?\b(?:show|demonstrat|indicat|reveal|suggest|confirm|verif|validat|illustrat|highlight|prov|exhibit|support|corroborat|underscor|attest)/,
    [-0.3, -0.2, 0, 1.1, 0.3],
  ),
  cue(
    '^the results',
    /^(?:\w+,? )?(?:(?:our|the|these|extensive|comprehensive|experimental|empirical|numerical|quantitative|simulation|preliminary|thorough|evaluation|main) )+(?:\S+ )?(?:experiments?|results?|evaluations?|analys[ei]s|simulations?|findings?|comparisons?|observations)\b|^(?:experiments?|results?|evaluations?|simulations?|findings?)\b/,
    [0, -0.4, -0.3, 1.2, 0.3],
  ),
  deed(
    'we show',
    'show|demonstrat|find|found|observ|discover|achiev|obtain|reveal|confirm|conclud|report (?!on)|see |uncover|note that|outperform|reach|attain|improve|reduce|get\\b|detect|infer|predict|arrive at|learn that',
    [0.4, 0, -0.5, 2.1, -0.4],
  ),
  deed(
    // Raised by hand: papers on methods prove things, too, and the labelled ones seldom do.
    'we prove',
    'prov[ei]|establish|deriv|guarantee|provide (?:theoretical|\\S+ )?(?:guarantee|bound|proof|evidence|theoretical)',
    [-0.4, 0, -0.7, 1.4, 0.2],
  ),
  cue(
    'outperforms',
    /\b(?:outperform|surpass|exceed|superior|beats?\b|better than|outdo|favou?rabl|excels?\b|competitive|comparable|on par)/,
    [0.1, 0, -0.2, 1.2, 0],
  ),
  cue(
    'achieves',
    /\b(?:achiev|attain|obtain|reach|yield|gain|deliver)(?:s|es|ed|ing)?\b/,
    [-0.3, -0.2, 0, 0.8, 0.1],
  ),
  cue(
    'a figure',
    /\d ?\\?%|\d (?:points?|percent)|\d\.\d|\d ?x\b|\d\$?\\times|\bp ?[<=]|\\(?:sim|approx|pm) ?\d/,
    [0, -0.1, -0.2, 1.4, 0.1],
  ),
  cue(
    'significantly',
    /\b(?:significant|substantial|consistent|notabl|remarkabl|considerabl|dramatic|drastic|marked)(?:ly)?\b/,
    [0, -0.4, -0.2, 0.6, 0.1],
  ),
  cue(
    'compared with',
    /\bcompar(?:ed|ing|ison) (?:to|with)\b|\brelative to\b|\bover (?:the |strong |all |existing |previous |current )*(?:baselines?|state)|\bthan (?:the |all |other |existing |previous )*(?:baselines?|methods|models|state)/,
    [0, -0.2, 0, 0.7, -0.2],
  ),
  cue(
    'a metric',
    /\b(?:accurac|f1|f-score|bleu|rouge|auc|scores?\b|perplexity|error rates?|precision|recall|latency|throughput|baselines?)/,
    [-0.2, 0, 0.3, 0.7, -0.2],
  ),
  cue('performance', /\bperformances?\b/, [0.1, 0, 0, 0.6, -0.1]),
  cue(
    'suggests',
    /\b(?:suggest|indicat|impl(?:y|ies)|demonstrat|reveal|highlight|confirm|show|underscor|emphasi[sz])(?:s|es|ing|ed)?\b/,
    [-0.4, 0.1, -0.3, 0.6, 0],
  ),
  cue(
    '^notably',
    /^(?:surprisingly|interestingly|notably|remarkably|importantly|crucially|overall|in sum(?:mary)?|in conclusion|ultimately|as a result|consequently|empirically|in experiments|on the|for example|for instance|compared|in comparison)\b/,
    [0.4, -0.2, -0.2, 0.4, 0],
  ),
  cue(
    'a finding',
    /\b(?:reveals?|var(?:y|ies)|increases?|decreases?|correlat\w+|depends?|exhibits?|emerges?|arises?|originates?|dominates?|scales (?:as|with)|(?:is|are|was|were) (?:consistent|driven|caused|due|associated|attributed)|higher|lower|larger|smaller|greater|stronger|weaker|fewer|faster)\b/,
    [0.1, -0.1, 0, 0.4, -0.6],
  ),
  cue('was', /\b(?:was|were|had)\b/, [0, -0.3, 0.2, 0.8, -0.7]),
];
