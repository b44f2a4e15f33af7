/** What writes, with what it knows: read and evaluated when it is first asked for. */
export const loadWriter = () => import('./writer');
