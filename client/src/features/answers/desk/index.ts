export { AskedBackOfMe, OwedThisWeek, TalkedAbout } from './desk-parts.js';
export { DraftedForMe } from './drafted-for-me.js';
