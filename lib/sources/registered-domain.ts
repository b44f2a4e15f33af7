/**
 * Second-level names under which whole countries register: `ox.ac.uk`, `sagepub.co.in`. The public suffix list has
 * thousands, too many for a worker that wakes often; these are where universities and publishers are. A name missing here
 * makes two owners share a pace, which harms nobody.
 */
const GENERIC = new Set(['ac', 'co', 'com', 'edu', 'gov', 'gob', 'gouv', 'go', 'govt', 'mil', 'net', 'org']);
const NATIONAL = new Set(
  (
    'ad.jp ed.jp gr.jp lg.jp ne.jp or.jp ne.kr or.kr pe.kr re.kr ltd.uk me.uk nhs.uk plc.uk sch.uk gv.at or.at ' +
    'or.th or.id sch.id web.id asn.au csiro.au id.au cri.nz geek.nz school.nz ernet.in gen.in nic.in res.in asso.fr'
  ).split(' '),
);
/** Where each name is somebody else’s site. */
const HOSTED = new Set(
  (
    'github.io gitlab.io blogspot.com wordpress.com substack.com medium.com netlify.app pages.dev vercel.app ' +
    'readthedocs.io'
  ).split(' '),
);

/**
 * The part of a host name that one owner registered: `rss.arxiv.org` → `arxiv.org`, `www.maths.ox.ac.uk` → `ox.ac.uk`.
 * Numeric addresses and single names are themselves.
 * @param hostname as `URL` gives it: in small letters, punycode
 */
export function registeredDomain(hostname: string): string {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const suffix = `${second}.${top}`;
  const shared = (top.length === 2 && GENERIC.has(second)) || NATIONAL.has(suffix) || HOSTED.has(suffix);
  return labels.slice(shared ? -3 : -2).join('.');
}
