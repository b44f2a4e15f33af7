const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Conferences whose name and year alone, as a comment, say where a paper appears. */
const CONFERENCES = words(`
  NeurIPS NIPS ICML ICLR CVPR ICCV ECCV WACV BMVC ACCV 3DV ACL EMNLP NAACL EACL AACL IJCNLP COLING CoNLL LREC COLM AAAI
  IJCAI ECAI UAI AISTATS COLT ALT CoRL L4DC KDD WSDM WWW SIGIR CIKM RecSys ECIR ICDM SDM ICDE SIGMOD VLDB PVLDB PODS EDBT
  ICRA IROS ICASSP INTERSPEECH Interspeech ICME ISMIR CHI UIST CSCW SIGGRAPH Eurographics MICCAI ISBI MIDL IPMI CCS NDSS
  OSDI SOSP NSDI EuroSys ASPLOS ISCA HPCA DAC ICCAD PPoPP PLDI POPL OOPSLA ICFP ICSE FSE ISSTA STOC FOCS SODA ICALP ITCS
  SoCG LICS CADE TACAS INFOCOM SIGCOMM MobiCom MobiSys SenSys GLOBECOM Globecom FAccT AIES AAMAS GECCO ICAPS ISIT ISWC
  ESWC ICPR ICGVIP EUROCRYPT Eurocrypt CRYPTO ASIACRYPT IJCNN MLSys HRI TheWebConf EACL ISAAC ESA DISC PODC SPAA`);

/** Journals by the short names people use in comments. */
const JOURNALS = words(`
  ApJ ApJL ApJS AJ A&A MNRAS PASP PASA PASJ JHEP JCAP PRL PRD PRB PRX PRA PRE PRR PLB NPB EPJC CQG JFM JASA TPAMI TIP TMLR
  JMLR TACL IJCV RA-L T-RO TRO TVCG TOG TKDE TNNLS TIFS TSE TOSEM JAIR PNAS SIMAX SICOMP DMTCS LMCS PRX Nature Science
  Quantum Physica Icarus Cell eLife Automatica Biometrika Bernoulli Neurocomputing Optica Entropy Sensors Symmetry`);

/** The year of a meeting, in full or cut short: `2026`, `'26`. */
const YEAR = "(?:(?:19|20)\\d\\d|['’]\\d\\d)";
/** A meeting by its initials and year: `ICRA'26`, `USENIX ATC 25`, `SIGMOD2026`. */
export const INITIALS_AND_YEAR = new RegExp(
  `^(?:(?:IEEE|ACM|USENIX|IEEE/CVF|IEEE/RSJ|ACM/IEEE)[ /])?(?=[\\w/&-]*[A-Z][\\w/&-]*[A-Z])[A-Za-z0-9/&-]{2,24}?[ -]?(?:${YEAR}|\\d\\d)$`,
);

/** A clause that is a conference and its year, and perhaps how the paper is given there. */
export const CONFERENCE_ALONE = new RegExp(
  `^(?:camera[- ]ready(?: version)?,? (?:for |of )?)?(?:in )?(?:proc(?:eedings|\\.)? of )?(?:the )?((?:(?:IEEE(?:/CVF|/RSJ)?|ACM|USENIX|Findings of|Findings of the) )?(?:${CONFERENCES})(?:[ -]?${YEAR})(?: (?:findings|workshops?|demo(?: track)?|industry track|(?:[\\w&-]+ ){1,4}track|main(?: conference| track)?))?)(?:,? \\(?(oral|spotlight|poster|highlight)(?: (?:presentation|paper))?\\)?)?(?: camera[- ]ready)?$`,
  'i',
);

const KNOWN = new RegExp(`(?:^|[\\s/(-])(?:${CONFERENCES}|${JOURNALS})(?=$|[\\s/)(,:'’-]|(?:19|20)?\\d\\d)`);
const WORDS_OF_VENUES =
  /\b(?:Journal|Transactions|Trans\.|Letters|Lett\.?|Reviews?|Rev\.|Phys\.|J\.|Math\.|Proc\.|Proceedings|[Cc]onference|Conf\.|[Ss]ymposium|[Ww]orkshop|Congress|Annals|Ann\.|Annales|Bulletin|Bull\.|Magazine|Nature|Science|Sci\.|Physica|Physics|Acta|Archive|Archiv|Notices|Communications|Commun\.|Astronomy|Astrophysics|Astron\.|Mathemati(?:cs|cal|ca|sche)|Computing|Computation|Chemistry|Materials|Statistics|Statistical|PLOS|PLoS|Topology|Geometry|Algebra|Frontiers|Software|Engineering|IEEE|ACM|SIAM|AIP|IOP|EPJ|Springer|LNCS|Lecture Notes|Advances|Mechanics|Philosophical|Society|Intelligence|Robotics|Optics|Linguistics|Cryptology|Economics|Econometrica|Biology|Medicine|Neuroscience|Security)(?![A-Za-z])/;
/** Places where papers lie, not where they appear; and words that are no name at all. */
const NO_VENUE =
  /Xplore|arXiv|\bHAL\b|[Rr]xiv|SSRN|Zenodo|due course|near future|Publication$|^(?:Part|Version|Section|Table|Figure)\b/;

/** Whether what stands behind “accepted to” is the name of a conference or a journal. */
export function isVenue(name: string): boolean {
  if (name.length < 2 || name.length > 140 || (!/^["“]?[\p{Lu}\d]/u.test(name) && !/^eLife|^npj /.test(name)))
    return false;
  if (NO_VENUE.test(name) || (!/\p{L}{2}/u.test(name.replace(/&/g, '')) && !/A&A/.test(name))) return false;
  return KNOWN.test(name) || WORDS_OF_VENUES.test(name) || INITIALS_AND_YEAR.test(name);
}

/** Words in capitals, as titles of journals are written: enough behind “accepted for publication in”. */
export const isTitle = (name: string): boolean =>
  /^(?=.*\p{L}{4})\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]*|and|of|the|in|on|for|&)){0,9}$/u.test(name) &&
  !NO_VENUE.test(name);

/** `WSDM'26` → `WSDM 2026`, `SIGMOD2026` → `SIGMOD 2026`, `USENIX ATC 25` → `USENIX ATC 2025`. */
export function withYear(name: string): string {
  return name
    .replace(/(?<=[A-Za-z])\s?['’](\d\d)\b(?!\d)/, (_, year: string) => ` ${century(year)}`)
    .replace(/(?<=^[\w/& -]*[A-Z]{2})((?:19|20)\d\d)\b/, ' $1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Conferences go back to the fifties. */
const century = (year: string): string => `${Number(year) > 50 ? '19' : '20'}${year}`;
