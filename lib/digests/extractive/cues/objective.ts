import { cue, deed } from './cue';

/** What the paper sets out to do, and what it proposes. */
export const OBJECTIVE_CUES = [
  cue(
    'in this paper',
    /\b(?:in|through|with|throughout) (?:this|the present|our) (?:\w+ )?(?:paper|work|article|study|letter|note|thesis|survey|review|report|manuscript|contribution)\b|\bhere(?:in)?,? we\b|\bhere,/,
    [0.2, 1, -0.3, 0, -0.5],
  ),
  cue(
    '^in this paper, we',
    /^(?:in (?:this|the present) (?:\w+ )?(?:paper|work|study|article|letter|note)|here),? (?:\w+ly,? )?(?:we|i)\b/,
    [0.3, 1, 0, 0, 0],
  ),
  cue(
    'this paper does',
    /\b(?:this|the present|our) (?:\w+ )?(?:paper|work|article|study|letter|note|thesis|survey|review|report|manuscript|research|document|perspective|essay)(?: \w+ly)? (?!is|show|demonstr|find|sugg|highl|paves|has|reveal|open)\w+s\b/,
    [0, 1.1, -0.2, -0.2, 0.8],
  ),
  deed(
    'we propose',
    'propos|introduc|present\\b|presents|present |develop|design|devis|contribut|put forward|suggest a|offer',
    [-0.4, 1.1, 0.4, -0.6, 0],
  ),
  deed(
    'we study',
    'stud[yi]|investigat|explor|address|examin|consider|tackl|focus|revisit|re-?examine|attempt|try|argue|aim|seek|ask|look at|delve|pursue|question|set out',
    [-0.1, 1.1, 0.3, 0, -0.4],
  ),
  cue(
    'to address',
    /\b(?:to|for) (?:this end|address|tackl|overcom|fill|solv|bridg|mitigat|remed|alleviat|handl|resolv|cop|circumvent|close|meet|combat|do so|this purpose|achieve this|this)/,
    [-0.1, 0.6, 0.1, -0.2, 0],
  ),
  cue('^to do', /^(?:to|in order to) \w+/, [0, 1.3, 0.1, -0.6, -0.3]),
  cue(
    'the aim',
    /\b(?:aim|goal|objective|purpose|focus) (?:of|is)\b|\bwe (?:aim|seek|strive|intend|wish)\b|\baiming (?:to|at)\b/,
    [-0.2, 2.2, -0.4, 0, 0.2],
  ),
  cue(
    'propose a method',
    /\b(?:propose|introduce|present|develop|design)s? (?:\S+ ){0,6}?(?:framework|method|approach|model|task|dataset|benchmark|corpus|system|algorithm|architecture|paradigm|strategy|technique|network)\b/,
    [0, 0.8, 0.3, -0.3, -0.3],
  ),
  cue('a question', /\?$|\bwhether\b/, [0.8, 1.1, 0, -0.2, 0]),
  // Set by hand: what the authors say they do is never mere background.
  deed(
    'we do',
    'propos|introduc|present|develop|describ|design|devis|contribut|report|build|show|demonstrat|find|prov[ei]|identif|investigat|stud[yi]|explor|address|aim',
    [-1.5, 0, 0, 0, 0],
  ),
];
