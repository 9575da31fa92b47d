export { ElectionPeriods } from './election-periods.js';
