/** What a sentence does, where its words leave no doubt. */
export type Kind = 'aside' | 'unclear' | 'setting' | 'aim' | 'method' | 'result' | 'outlook';
