import { cue, deed } from './cue';

/** How it was done: steps, parts, tools, data, experiments set up. */
export const METHOD_CUES = [
  cue(
    '^specifically',
    /^(?:\([^)]{1,3}\) ?)?(?:more )?(?:specifically|concretely|in particular|in detail|technically|to be specific|particularly)\b/,
    [0.4, -0.1, 1.1, 0, -0.2],
  ),
  cue(
    '^first, then',
    /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|lastly|subsequently|after that|afterwards?|at first|in the (?:first|second|next)|during)\b/,
    [0, -0.5, 1.1, 0.3, -0.1],
  ),
  deed(
    'we use',
    'us[ei]|utili[sz]|employ|appl[yi]|adopt|leverag|train|buil[dt]|construct|collect|creat|combin|integrat|incorporat|exploit|implement|fine-tun|encod|generat|comput|annotat|defin|model|formulat|approximat|add|simulat|sampl|estimat|solve|treat|cast|frame|refram|regard|take|perform|carr|follow|learn|optimi[sz]e|augment|replace|modify|decompos|extract|map|choose|select|convert|transform|make use|rely|divide|measure|calculat|derive|sequenc|record|recruit',
    [0, 0.7, 1.1, -0.2, -0.3],
  ),
  deed(
    'we evaluate',
    'evaluat|test|validat|experiment|conduct|run|benchmark|verify|illustrate',
    [-0.7, 0, 0.4, 0.2, -0.6],
  ),
  cue(
    'we also',
    /\bwe (?:also|further|additionally|furthermore|then|next|first)|\b(?:also|further(?:more)?|moreover|additionally|in addition|besides|finally|then|meanwhile),? we\b/,
    [0, -0.2, 0.8, 0.2, -0.1],
  ),
  cue(
    'is used',
    /\b(?:is|are|was|were|be|being) (?:\w+ly |then |first |further |also )*(?:used|employed|applied|adopted|trained|fed|combined|computed|extracted|performed|conducted|collected|designed|introduced|developed|learned|learnt|integrated|encoded|generated|constructed|built|implemented|based|utili[sz]ed|exploited|incorporated|optimi[sz]ed|evaluated|tested|analy[sz]ed|selected|measured|carried out|formulated|modell?ed)\b/,
    [-0.2, 0, 0.6, -0.4, 0],
  ),
  cue(
    'is presented',
    /\b(?:is|are|was|were) (?:\w+ly |also |further )*(?:proposed|presented|introduced|described|discussed|studied|investigated|considered|addressed|examined|explored|provided|reported|given|outlined|reviewed)\b/,
    [-0.5, 0.5, 0.5, -0.2, 0],
  ),
  cue(
    '^our method',
    /^(?:\w+, )?(?:our|the proposed|the resulting|the new|the developed|the presented) (?:\S+ ){0,3}?(?:method|approach|model|framework|system|algorithm|architecture|technique|pipeline|network|module|strateg|scheme|procedure|solution|tool|metric|formulation|design|loss|agent|planner|estimator)/,
    [-0.1, 0, 1, 0.7, 0],
  ),
  cue(
    '^by',
    /^(?:by|through|via|using|leveraging|utili[sz]ing|based on|building (?:up)?on|following|given|with (?:the|this|these|our))\b/,
    [0, -0.3, 0.5, 0.4, -0.8],
  ),
  cue('by doing', /(?<!^)\b(?:by \w+ing|via|using|by means of)\b/, [0, 0.3, 0.5, -0.2, -0.3]),
];
