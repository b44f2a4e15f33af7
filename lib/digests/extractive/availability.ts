const THINGS =
  '(?:source |training |inference |trained |pre-?trained |experimental |evaluation |open-source |project |benchmark |model |synthetic |full |all |raw )*' +
  '(?:codes?|code ?base|scripts?|software|implementations?|data|data ?sets?|models?|weights|checkpoints|benchmarks?|corpus|corpora|catalog(?:ue)?s?|demos?|videos?|materials?|repository|website|web ?page|page|prompts|samples|tools?|toolkit|library|packages?|resources?|appendix|artifacts?|proofs?|supplementary \\w+)';

const WE_GIVE =
  '^(?:[^,]{0,80}, )?(?:we|the authors) (?:also |will |have |further |publicly |openly |freely |fully |additionally |then )*(?:releas|open-?sourc|publish|share|make (?:available|public))';

const AVAILABLE = [
  // “Our code and data are publicly available at …”, “The benchmark will be released upon acceptance.”
  new RegExp(
    `^(?:[^.]{0,60}?\\b)?${THINGS}\\b[^.]{0,80}?\\b(?:is|are|was|were|will be|can be|has been|have been|being)? ?(?:also |now |all |made |fully |then )*(?:publicly |freely |openly |openly |open |publically |anonymously )*(?:available|open-?sourced|released|accessed|accessible|found|downloaded|published|hosted|provided|shared) (?:\\w+ )?(?:at|on|from|in|via|here|online|under|upon|to (?:the )?(?:public|community|research)|through|for)\\b`,
  ),
  new RegExp(
    `\\b${THINGS}\\b[^.]{0,60}?\\b(?:is|are|will be|has been|have been) (?:also |now |all |made |fully |soon |then )*(?:publicly |freely |openly |publically )*(?:available|open-?sourced?|released|accessible|public)\\b`,
  ),
  // “We release our code, labels and audit sheets.”, “We make everything fully open-source.”
  new RegExp(`${WE_GIVE}[^.]{0,80}?\\b${THINGS}\\b`),
  new RegExp(`${WE_GIVE}.*(?:https?:|communit|future (?:work|research)|further research|reproduc|facilitat)`),
  new RegExp(
    `^to (?:facilitate|foster|support|encourage|promote|benefit|enable|ensure|aid|spur)[^,]{0,80}, ${WE_GIVE.slice(1)}`,
  ),
  /\bmak(?:e|es|ing) .{1,160}? (?:publicly |freely |openly |fully )*(?:available|public|accessible|open[- ]sourced?)\b/,
  /\b(?:is|are|will be|has been|have been) (?:also |made |fully |made fully )*(?:open[- ]sourced?|(?:publicly|freely|openly) available|available (?:online|(?:up)?on (?:\w+ )?request))\b/,
  // “Code: https://…”, “Project page at https://…”, a bare address
  new RegExp(
    `^(?:our |the |see )?(?:\\w+ )?${THINGS}(?: \\w+){0,3}?\\s*(?::|at|\\(|is at|here|@)\\s*\\(?(?:\\\\url\\{|\\\\href\\{)?https?:`,
  ),
  // “GitHub: …”, “See https://… for code.”
  /^(?:see|visit|check out) .{0,40}https?:|^(?:git ?hub|project (?:page|website)|website|demo) ?:/,
  // “… is distributed as an R package”, “… can be installed with pip”, “… have been deposited at Zenodo”
  /\b(?:available|distributed|released|provided) as an? (?:\S+ ){0,3}?(?:package|library|module|toolbox|plug-?in)\b|\bcan be (?:installed|downloaded)\b/,
  /\b(?:deposited|archived|hosted|stored) (?:at|on|in|with) (?:the )?(?:zenodo|dryad|figshare|osf|open science|github|gitlab|hugging ?face|cds|genbank|gene expression omnibus|\w+ repository)/,
  /^[(\\\w{]{0,12}https?:\S+\.?$/,
  /^(?:代码|数据|源代码|模型).{0,20}(?:公开|开源|获取|https?:)/,
];

/** Without one of these no pattern above can be met. Most sentences hold none, and need no closer look. */
const A_SIGN =
  /avail|releas|open[- ]?sourc|publi|https?:|access|found|download|host|provid|shar|install|deposit|archiv|stored|distribut|git ?hub|^(?:project|website|demo)|[代数源模]/;

/** A sentence that goes on to say what was found, or that presents the thing itself, is more than a pointer to it. */
const MORE_THAN_THAT =
  /\b(?:propose|introduce|present|outperform|achiev|improv(?:es|ed|ing)|we (?:show|find|demonstrate|prove)|results? (?:show|demonstrate))/;

/** Whether a sentence only says where, or that, code or data can be had. Such a sentence belongs to no row. */
export function isAvailability(sentence: string): boolean {
  const lower = sentence.slice(0, 600).toLowerCase();
  if (!A_SIGN.test(lower)) return false;
  return AVAILABLE.some((pattern) => pattern.test(lower)) && !MORE_THAN_THAT.test(lower);
}
