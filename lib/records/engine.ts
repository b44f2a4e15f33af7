/** How a model is made to answer in a shape: by a JSON schema, by a JSON mode, or by asking for it alone. */
export type AnswerFormat = 'schema' | 'object' | 'prompt';

/** What a server takes for one of its models, as its refusals have taught. */
export interface Capabilities {
  /** `${baseUrl} ${model}` */
  id: string;
  format: AnswerFormat;
  /** The field that limits an answer. */
  limit: 'max_tokens' | 'max_completion_tokens';
  /** Fields that it refuses and is not sent again. */
  refuses: ('temperature' | 'stream_options' | 'reasoning_effort' | 'thinking')[];
  /** Tokens that it can read, where a server at home told it. */
  context?: number;
  /** Epoch milliseconds. */
  learnedAt: number;
}

/** Why a model wrote nothing, or not all. Times in epoch milliseconds. */
export type EngineFailure =
  /** The server does not take the key, or misses one. */
  | { kind: 'key-refused'; status: number }
  /** The account has nothing left: 402, or a 429 that waiting does not cure. */
  | { kind: 'no-credit'; status: number }
  /** It has none of that name; an empty name: none was chosen. */
  | { kind: 'no-model'; model: string }
  /** 403 to the `Origin` of an extension, as Ollama answers. */
  | { kind: 'origin-refused' }
  /** It wants less, or is loading: not before `until`. */
  | { kind: 'busy'; status: number; until: number }
  | { kind: 'server'; status: number }
  /** No connection. A browser does not tell a refused one from one that CORS forbids. */
  | { kind: 'unreachable' }
  | { kind: 'offline' }
  /** The browser has not been allowed to ask this host. */
  | { kind: 'not-allowed'; origin: string }
  /** The reader has set another engine since it was asked for: this server is sent nothing more. */
  | { kind: 'left'; origin: string }
  | { kind: 'redirected' }
  /** Not a word for so long that it was given up. */
  | { kind: 'silent' }
  /** The answer ended without saying that it is whole. */
  | { kind: 'cut-off' }
  /** It did not fit into the longest answer that was allowed. */
  | { kind: 'too-long' }
  /** The paper does not fit into what the model can read. */
  | { kind: 'context' }
  | { kind: 'refused'; words?: string }
  | { kind: 'blank' }
  | { kind: 'not-json' }
  /** JSON, and not what was asked for: the paths that are wrong. */
  | { kind: 'wrong-shape'; issues: string[] }
  /** It wrote in another language, twice. */
  | { kind: 'wrong-language'; language: string }
  /** The server takes the request for wrong; its own words, shortened. */
  | { kind: 'rejected'; status: number; words: string }
  /** The browser has no model of its own, or cannot get it. */
  | { kind: 'no-built-in' }
  /** The browser has no language model, and can only say a text in short: there is a TL;DR, and no more. */
  | { kind: 'tldr-only' }
  /** The day's limit, in millionths of a US dollar, is reached; it goes on then. */
  | { kind: 'budget'; limit: number; until: number }
  /** By the reader. */
  | { kind: 'stopped' }
  /** Of Gloss's own: what was answered could not be dealt with. */
  | { kind: 'mistake' };

/** Tokens of one or many requests. `counted`: by the server; else guessed from the letters. */
export interface Usage {
  input: number;
  output: number;
  counted: boolean;
}

/** What would help, beyond what the failure says itself. */
export type EngineHint =
  /** No key was given, and the server wants one. */
  | { kind: 'key-missing' }
  | { kind: 'key-wrong' }
  /** It answers under another base URL. */
  | { kind: 'other-base'; baseUrl: string }
  /** It sends elsewhere. Where to, browsers do not tell. */
  | { kind: 'redirects' }
  /** It answers a question for its models: not unreachable, but refusing the browser (CORS, `Origin`). */
  | { kind: 'answers-reading' }
  /** It is not running, or forbids the browser to read its answers: a browser does not tell. */
  | { kind: 'down-or-forbids' }
  /** It is Ollama, which must be told to answer extensions, unless the `Origin` is taken off. */
  | { kind: 'ollama-origins' }
  /** Full texts will not fit. */
  | { kind: 'small-context'; tokens: number }
  /** The model does not keep to a shape. */
  | { kind: 'other-model' };

/** What one tiny request told of a server and its model. */
export type EngineTest =
  | {
      kind: 'works';
      model: string;
      milliseconds: number;
      /** What a usual paper costs with it, in millionths of a US dollar: reckoned by the page, absent where no price is known. */
      paperCost?: number;
      /** Every model the server lists. */
      models: string[];
      hints: EngineHint[];
    }
  | {
      kind: 'failed';
      failure: EngineFailure;
      /** Every model the server lists. */
      models: string[];
      hints: EngineHint[];
    };
