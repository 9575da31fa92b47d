/** Where it is said what arrives: one place on every page, empty at first. */
export const ANNOUNCER_ID = 'announcer';
