/** How many cards are drawn before the others: more than a popup shows at once. */
export const FIRST_CARDS = 8;
