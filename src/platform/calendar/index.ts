export * from './days.js';
export * from './jurisdictions.js';
export * from './seasons.js';
export type { WithholdingGround } from './withholding-grounds.js';
