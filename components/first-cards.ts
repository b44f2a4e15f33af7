/** How many cards are drawn before the others: more than a popup shows at once. */
export const FIRST_CARDS = 8;

/** How many are drawn after them in one go: a usual day at once, and of a large one what takes about thirty milliseconds. */
export const MORE_CARDS = 200;
