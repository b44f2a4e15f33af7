/** Names of parameters whose values let somebody in. */
const SECRET_NAME = /key|token|secret|pass|pwd|auth|sig|session|sid$|credential|email|user/i;
/** What nobody would write by hand: feeds of a reader's own have such words in their address. */
const SECRET_WORD = /(?<![\w~])(?=[\w~]*\d)(?=[\w~]*[a-z])[\w~]{20,}(?![\w~])/i;
/** Many feeds of a reader's own have such a number. */
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;
const MASK = '…';
/** Ids of a hundred papers have 1,500 letters. */
const LONGEST = 300;

/** An address as it may be written down and shown: no name, password, key or token in it. */
export function withoutSecrets(url: string): string {
  const { protocol, host, pathname, searchParams } = new URL(url);
  const path = pathname
    .split('/')
    .map((part) => (isSecret(part) ? MASK : part))
    .join('/');
  const query = [...searchParams].map(([name, value]) => {
    const hidden = value !== '' && (SECRET_NAME.test(name) || isSecret(value));
    return `${isSecret(name) ? MASK : name}=${hidden ? MASK : value}`;
  });
  const shown = `${protocol}//${host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  return shown.length > LONGEST ? shown.slice(0, LONGEST - 1) + MASK : shown;
}

const isSecret = (text: string): boolean => SECRET_WORD.test(text) || UUID.test(text);
