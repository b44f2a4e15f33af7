import { cue } from './cue';

/** What abstracts of the natural and social sciences say. Added to the standard cues; set by hand, not measured. */
export const SCIENCE_CUES = [
  // “It has been shown” is about others.
  cue(
    'it is found',
    /\bit (?:is|was) (?:\w+ly |also |then |further )*(?:shown|found|established|argued|demonstrated|observed|verified) (?:\w+ly )?that\b/,
    [-2, 0, 0, 2.5, 0],
  ),
  cue(
    'a procedure',
    /\b(?:is|are|was|were|have been|has been) (?:\w+ly |then |first |also )*(?:estimated|inferred|selected|fitted|fit|measured|grown|recorded|simulated|solved|performed|collected|sampled|stacked|reconstructed|calibrated|prepared|synthesi[sz]ed|fabricated|sequenced|recruited|integrated|computed|calculated|determined|modell?ed|based|derived from|obtained (?:\w+ly )?(?:from|with|by|using)) ?(?:with|from|using|by|in|on|at|for|to|and|via|within)\b/,
    [0, 0, 1.3, 0, 0],
  ),
  cue(
    'a search is presented',
    /^(?:an?|the|two|new|results) .{0,160}?\b(?:is|are) (?:presented|reported|proposed|introduced|investigated|studied|described)\b/,
    [-2, 2, 0, 0, 0],
  ),
  cue(
    'a model',
    /\btrained (?:on|with|using)\b|\bis an? (?:\S+ ){0,3}?(?:model|network|method|algorithm|estimator|sampler|code)\b/,
    [0, 0, 1.3, 0, 0],
  ),
  cue(
    'the data',
    /\b(?:data ?sets?|samples?|events|catalogue|survey|corresponds? to (?:an integrated|\d)|consists? of|integrated luminosity|records|participants|cohort)\b/,
    [0, 0, 0.5, 0, 0],
  ),
  cue(
    'accounts for',
    /\b(?:takes? into account|accounts? for the|includes? (?:the )?effects|assum(?:e|es|ing))\b/,
    [0, 0, 0.6, 0, 0],
  ),
  cue(
    'is observed',
    /\b(?:is|are|was|were) (?:\w+ly |also |not )*(?:observed|detected|found|seen|measured to|set (?:on|for|at)|excluded|confirmed|shown|reduced|increased|shortened|enhanced|suppressed|explained|excluded|consistent|coupled)\b/,
    [-0.3, 0, -0.3, 1, 0],
  ),
  cue(
    'it grows',
    /\b(?:r[io]se[sn]?|f[ae]lls?|fell|gr[oe]ws?|declin\w+|drops?|dropped|persists?|vanish\w*|disappears?|develops?|takes? over|benefit(?:s|ed)?|agrees?|explains?|allows|matches|peaks?|saturat\w+|converges?|diverges?|occurs?|appears?|coexist\w*|dominates?|breaks?|survives?|collapses?|shifts?|differs?|place[sd]? (?:it|the|a)|recovers?)\b/,
    [-0.4, 0, -0.3, 0.8, 0],
  ),
  cue(
    'limits',
    /\b(?:excess|upper limits?|lower limits?|confidence level|constraints? on|95 ?\\?%|\\sigma|σ|per cent|stringent)\b/,
    [0, 0, 0, 1, 0],
  ),
  cue(
    'may thus',
    /\b(?:may|might|could|should|would) (?:thus |therefore |also |then |be )*(?:\w+)/,
    [0, 0, -0.5, 0.2, 0.6],
  ),
];
