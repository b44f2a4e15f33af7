/** Words that mean opposite things: one axis a line. Whole words, as patterns. */
const AXES: [axis: string, up: RegExp, down: RegExp][] = [
  [
    'amount',
    /^(?:increas\w*|rais(?:e[sd]?|ing)|ris(?:e[sn]?|ing)|rose|grow\w*|grew|boost\w*|amplif\w*|enlarg\w*|expand\w*|widen\w*|lengthen\w*|doubl(?:e[sd]|ing)|tripl(?:e[sd]|ing)|climb\w*|higher|greater|larger|bigger|upregulat\w*|elevat\w*|gain(?:s|ed)?|more|heighten\w*|inflat\w*)$/,
    /^(?:decreas\w*|reduc\w*|lower\w*|drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell|declin\w*|shrink\w*|shrank|shrunk|diminish\w*|lessen\w*|cuts?|cutting|smaller|fewer|less|downregulat\w*|narrow(?:s|ed|ing)|shorten\w*|suppress\w*|saves?|saving|halv\w*|deflat\w*)$/,
  ],
  [
    'quality',
    /^(?:improv\w*|enhanc\w*|better|benefi(?:ts?|ted|cial)|helps?|helped|superior)$/,
    /^(?:degrad\w*|worsen\w*|deteriorat\w*|harm(?:s|ed|ful|ing)?|hurts?|hurting|impair\w*|worse|inferior)$/,
  ],
  [
    'speed',
    /^(?:faster|quicker|accelerat\w*|rapid(?:ly)?|quickly|fast|speeds)$/,
    /^(?:slow\w*|decelerat\w*)$/,
  ],
  ['sign', /^positiv\w*$/, /^negativ\w*$/],
  ['strength', /^(?:strong(?!ly)\w*|strengthen\w*|intensif\w*)$/, /^(?:weak(?!ly)\w*|attenuat\w*)$/],
  ['manner', /^strongly$/, /^weakly$/],
  ['height', /^(?:high|highly)$/, /^low$/],
  ['size', /^large$/, /^small$/],
  ['length', /^(?:long|longer|longest)$/, /^(?:short|shorter|shortest)$/],
  ['time', /^(?:early|earlier|earliest)$/, /^(?:late|later|latest)$/],
  ['place', /^above$/, /^below$/],
  ['order', /^before$/, /^after$/],
  ['bound', /^upper$/, /^lower$/],
  ['extreme', /^maxim\w*$/, /^minim\w*$/],
  ['rank', /^best$/, /^worst$/],
  ['ease', /^(?:easier|easy|easily)$/, /^(?:harder|difficult)$/],
  ['success', /^(?:succeed\w*|success\w*)$/, /^(?:fail\w*|unsuccessful\w*)$/],
  ['support', /^(?:confirm\w*|support\w*)$/, /^(?:refut\w*|contradict\w*|reject\w*|disprov\w*)$/],
  ['estimate', /^overestimat\w*$/, /^underestimat\w*$/],
  ['presence', /^presence$/, /^absence$/],
  ['limit', /^(?:always|often|frequently|commonly)$/, /^(?:never|rarely|seldom)$/],
  ['superlative', /^(?:highest|largest|greatest|most)$/, /^(?:lowest|smallest|least|fewest)$/],
  ['price', /^(?:cheap\w*|inexpensive)$/, /^(?:expensive|costly|costlier)$/],
  ['width', /^(?:narrow\w*)$/, /^(?:wide\w*|broad\w*)$/],
  ['heat', /^(?:hot\w*|warm\w*)$/, /^(?:cold\w*|cool\w*)$/],
  ['with', /^with$/, /^without$/],
  ['stability', /^(?:stabili[sz]\w*)$/, /^(?:destabili[sz]\w*)$/],
  [
    'leave',
    /^(?:permit\w*|allow\w*|enabl\w*)$/,
    /^(?:obstruct(?:s|ed|ing)?|forbid\w*|forbad\w*|preclud\w*|prevent\w*|prohibit\w*|hinder\w*)$/,
  ],
  ['accord', /^agree(?:s|d|ment|ing)?$/, /^disagree\w*$/],
  ['extent', /^includ\w*$/, /^exclud\w*$/],
  ['reward', /^reward(?:s|ed|ing)?$/, /^(?:penali[sz]\w*|punish\w*)$/],
  ['release', /^(?:publish\w*|releas\w*|provided|available)$/, /^(?:withheld|withhold\w*|unpublished)$/],
  ['toward', /^towards?$/, /^away$/],
  ['link', /^(?:correlated|dependent|depends?|linked)$/, /^(?:uncorrelated|independent\w*|unlinked)$/],
  ['force', /^attract\w*$/, /^repuls\w*|repel\w*$/],
];
const AXIS_OF = new Map<string, [axis: string, way: number] | undefined>();

/** On which axis a small word stands, and on which side; undefined for most words. */
export function axisOf(lower: string): [axis: string, way: number] | undefined {
  if (AXIS_OF.has(lower)) return AXIS_OF.get(lower);
  let found: [string, number] | undefined;
  for (const [axis, up, down] of AXES) {
    if (up.test(lower)) found = [axis, 1];
    else if (down.test(lower)) found = [axis, -1];
    if (found) break;
  }
  // A text of many words does not make this grow for ever.
  if (AXIS_OF.size > 5000) AXIS_OF.clear();
  AXIS_OF.set(lower, found);
  return found;
}
