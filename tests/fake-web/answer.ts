/** What the fake web says to one request. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** A request as the sites see it. */
export interface Asked {
  host: string;
  /** Decoded path, without query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
}

export function answer(
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Answer {
  return { status, headers: { 'content-type': type, ...headers }, body };
}

export function redirect(location: string, status = 301): Answer {
  return { status, headers: { location }, body: '' };
}

export const HTML = 'text/html; charset=utf-8';
