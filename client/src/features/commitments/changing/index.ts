export { ChangeCommitment, HandOverCommitment } from './change-commitment.js';
