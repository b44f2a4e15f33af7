import { DENIES_SOMEHOW } from './english';

/** Denies or limits in any words: where a source has none of these, nobody denied anything. */
export const DENIED_ANYHOW = new RegExp(
  `${DENIES_SOMEHOW.source}|${
    /\b(?:un|in|im|ir|il|non|dis|mis|anti)-?(?!creas|clud|vestig|form|tro|tegr|teract|tern|put|fer|stan|vol|dic|fluen|flat|depth|deed|crement|prov|pact|plement|port|age|ply|plies|plied|itial|ter|der|iver|ion|til|less)\p{L}{4,}|\b(?:exceed\w*|trails?|lags?|worse|strict\w*|question\w*|whether|gap|still|until|although|though|however|contrary|\p{L}{1,30}free)\b/u
      .source
  }`,
  'u',
);
