export { canBeAppealed } from './appeal.rules.js';
export { LONGEST_PAUSE_HOURS, mayPauseWith, pauseEnds } from './pause.rules.js';
export { LONGEST_TARGET_MINUTES, MET_OVER_DAYS, USUAL_DECISION_MINUTES, USUAL_FIRST_LOOK_MINUTES } from './place.rules.js';
export { behindMs, HOW_REPORTS_WEIGH, REPORTS_LOOKED_AT, weightOf, type ReportOutcome } from './weighing.rules.js';
