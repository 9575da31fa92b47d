export { CheckRecord, CheckRecordInput, CheckRecordOutcome, maySeeCheck } from './check-record.js';
export { checksMigrations } from './checks.migrations.js';
