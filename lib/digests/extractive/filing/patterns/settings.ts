import { any } from './shape';

/** What others did or thought, and what is only defined. */
export const SETTING = any([
  /\b(?:has|have) (?:\w+ly |also |been \w+ly |long )*been (?!validated|made|applied)/,
  /\b(?:was|were) (?:first |recently |originally |previously )?(?:introduced|conjectured|proposed|asked|posed) (?:by|in)\b/,
  /^(?:previously|recently|traditionally|historically|classically|to date|so far|until (?:now|recently)|in recent years|over the (?:past|last)|decades)\b/,
  /\b(?:previous|prior|earlier|recent|existing|past) (?:\w+ ){0,3}(?:stud(?:y|ies)|works?|research|results?|methods|approaches|simulations?|constructions|proofs|tools) (?!of this)(?:\w+ ){0,3}(?:show|demonstrat|found|reveal|indicat|suggest|assum|rel[yi]|requir|fail|us|focus|consider|did|do|have|had|are|were|is|was)/,
  /\bin (?:a|our|an earlier) previous (?:\w+ )?(?:stud|work|paper)/,
  /\b(?:all|best|only|no) (?:\w+ ){0,3}known\b|\b(?:best|only) .{0,40}(?:previously )?known\b|\b(?:is|are) (?:well[- ])?known (?:to|for|that|as|only)\b|\bwell[- ]known\b/,
  /\b(?:is|are|was) (?:\w+ly )*(?:thought|believed|accepted|assumed|considered|conjectured|expected) (?:to|that|as)\b/,
  /\bit (?:is|remains) (?:\w+ )?(?:unclear|unknown|natural|open|difficult|debated)\b|\b(?:remains?|is|are) (?:\w+ )?(?:unclear|unknown|elusive|poorly|scarce|debated)\b|\bmuch less is\b|\blittle is\b/,
  /\b(?:is|are|becomes?) (?:also |often |typically |usually |generally |widely |commonly |frequently |increasingly )(?:\w+ )?(?:used|required|made|assumed|based|found|observed|limited|recorded|applied)\b/,
  /\b(?:is|are) used as\b/,
  /^(?:let|suppose|assume|fix|recall|denote|consider) /,
  /\b(?:is|are) (?:called|said to be|defined|denoted|termed)\b/,
  /^(?:this|the|such an?|these) (?:problems?|questions?|models?|settings?|processes|process|setup) (?:arises?|occurs?|captures?|appears?|plays?|includes?|generali[sz]es?|is motivated|is (?:natural|important|relevant))/,
  /^(?:in|for) (?:the|an?) [^,]{3,80} problem, (?:one|we are|the (?:goal|task|aim))\b/,
  /^(?:the|a) (?:\w+'s )?(?:reward|pay-?off|utility|cost|objective|budget|input|goal|task) (?:\w+ )?(?:is|are) (?:an?|the|to)\b/,
  /^(?:it|this) (?:captures|models|describes|appears in|is a (?:basic|natural|fundamental|central|common|classical))\b/,
  /\b(?:question|issue|challenge|difficulty)\b.{0,100}\b(?:concerns|is whether|remains|of (?:how|whether)|arises)\b/,
  /\?\W*$/,
  /\b(?:is|are) (?:an?|one of the|the) (?:\w+ ){0,2}(?:basic|fundamental|central|classical|major|key|natural|standard|common|important|ubiquitous|well-studied|essential|critical|promising|crucial|powerful|popular) (?:\w+ ){0,2}(?:primitives?|problems?|questions?|challenges?|tasks?|tools?|issues?|grounds?|threats?|goals?|techniques?|topics?|components?|regulators?|roles?|models?|objects?|steps?|concepts?|processes|process|parts?|factors?)\b/,
  /^(?:an? )?(?:\w+ )?(?:understanding|knowledge|control|measuring|learning|identification|estimation|detection) .*\b(?:is|are) (?:\w+ )?(?:crucial|essential|critical|important|vital|fundamental|central|key) (?:for|to|in)\b/,
]);

/** “Previously, we showed …”: an earlier paper of the authors. */
export const EARLIER =
  /^previously\b|\b(?:in )?our (?:previous|earlier|prior|recent) (?:\w+ )?(?:stud(?:y|ies)|works?|papers?|results?)[,: ](?! and)|\bwe (?:have )?(?:previously|recently) \w+|\bwe (?:have )?\w+ (?:previously|recently|earlier)\b/;

/** What has no row: where things lie, what is told elsewhere, what a sequel will hold. */
export const NOWHERE =
  /\b(?:supplementary|supplemental|supporting|ancillary) (?:\w+ )?(?:material|files?|information|data|appendix)|\b(?:code|codes|programs?|scripts?|tables|grids|chains|data|software|package)\b.{0,80}\b(?:is|are|will be) (?:\w+ )?(?:given|provided|available|public|released|listed|found|distributed|made)\b|\b(?:will appear|appears?|treated|discussed|presented|given|published) (?:\w+ )?(?:in (?:a|the) (?:sequel|companion|forthcoming|last section|final section|appendix)|elsewhere|separately)|\bforthcoming (?:paper|work|article)|\bopen[- ]source (?:\w+ ){0,2}(?:software|package|library|code)\b|^(?:several|some|a few|further|related|open) (?:open )?(?:problems|questions|results|examples|applications|remarks) (?:\w+ )*(?:are|is) (?:also )?(?:discussed|given|listed|mentioned|posed|presented)|^several open problems|\b(?:prospects|perspectives|limitations|directions|challenges)\b.{0,100}\b(?:is|are) (?:\w+ )?(?:discussed|outlined|considered)\W*$|\bsubmission (?:was|is)\b|^(?:clinical )?trial registration\b|\bidentifier: nct|^(?:key ?words|contact|funding|trial registration)\b/;

/** What an aim is told by. Under “Background and aims” most sentences are none. */
export const AIM =
  /\b(?:aims?|aimed|objectives?|purpose|goal|hypothes\w+|sought|we|here|this (?:\w+ )?(?:study|work|paper|trial|review|article))\b|^to \w+|\bwhether\b/;

/** What was to be measured, not what was found. */
export const OUTCOME =
  /^(?:the )?(?:primary|secondary|main|co-primary) (?:outcomes?|endpoints?) (?:was|were|included?|comprised)\b/;

/** “In this study, we …”, said once more after a first claim: what lies between is told to explain it. */
export const HERE =
  /^(?:here(?:in)?,? (?:we|i)|(?:therefore,? )?in (?:this|the (?:present|current)) \w+,? (?:we|i)|this (?:study|work|paper|article)) /;

/** A program as what a paper is about: what follows describes it. */
export const PROGRAM = /\b(?:toolkit|packages?|software|library|web ?server|toolbox|plug-?in)\b/;
