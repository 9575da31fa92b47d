export { ChangeStance } from './change-stance.js';
export { OwnStancesReader } from './own-stances.reader.js';
export { TakeBackStance, TakeBackStanceInput, TakeBackStanceOutcome } from './take-back-stance.js';
export { TakeStance, TakeStanceInput, TakeStanceOutcome } from './take-stance.js';
