import './desk-fragment.js';

export { AskedBackOfMe, OwedThisWeek, TalkedAbout } from './desk-parts.js';
export { DraftedForMe } from './drafted-for-me.js';
