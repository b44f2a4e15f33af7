/** US dollars for a million tokens: so many millionths of a dollar for one. */
export interface Price {
  input: number;
  output: number;
}

/** Prices the reader knows better, by the model's name as it is asked for. */
export type PriceOverrides = Record<string, Price>;

/** What may be spent on a day of the reader's, in millionths of a US dollar; without a limit where absent. */
export interface Budget {
  microUsd?: number;
  prices: PriceOverrides;
}
