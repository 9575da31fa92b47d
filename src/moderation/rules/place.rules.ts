/** What is usual where a place has set nothing: a first look within four hours, a decision within a day. */
export const USUAL_FIRST_LOOK_MINUTES = 4 * 60;
export const USUAL_DECISION_MINUTES = 24 * 60;
/** Two weeks: a target beyond that is none. */
export const LONGEST_TARGET_MINUTES = 14 * 24 * 60;
/** So far back it is counted how well the targets were met. */
export const MET_OVER_DAYS = 30;
