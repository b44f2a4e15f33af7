/** What a server says is wrong, out of the many shapes that has. */
export interface Complaint {
  /** In its words. */
  words: string;
  /** Codes and types, joined. */
  code: string;
  /** The field of the request that is meant. */
  param: string;
  /** The status it names itself, as in a stream whose own was 200. */
  status?: number;
  /** It was no JSON: a proxy, a web page, a bare word. */
  plain: boolean;
}

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the body of an error. Never throws. */
export function readComplaint(body: string): Complaint {
  const json = parse(body);
  if (!isRecord(json)) return { words: strip(body), code: '', param: '', plain: true };
  // Google wraps it in a list.
  const top = Array.isArray(json) ? json[0] : json;
  const outer = isRecord(top) ? top : {};
  const error = isRecord(outer.error) ? outer.error : outer;
  const details = Array.isArray(outer.detail) ? outer.detail.filter(isRecord) : [];
  const words = [
    text(error.message) || text(outer.error) || text(outer.detail),
    ...details.map((each) => text(each.msg)),
    // Google states its wait there.
    /"retryDelay":\s*"[^"]*"/.exec(body)?.[0] ?? '',
    // OpenRouter hands on what the server behind it said.
    isRecord(error.metadata) ? text(error.metadata.raw) : '',
  ];
  const status = Number(error.code ?? outer.status);
  return {
    words: words.filter(Boolean).join(' ') || strip(body),
    code: [error.code, error.type, error.status].map((each) => String(each ?? '')).join(' '),
    param: [text(error.param), ...details.map((each) => [each.loc].flat().join('.'))]
      .filter(Boolean)
      .join(' '),
    ...(status >= 400 && status < 600 && { status }),
    plain: false,
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A page as plain text, as far as anybody would read. */
const strip = (body: string): string =>
  body
    .slice(0, 4000)
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
