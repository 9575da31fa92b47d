import { AuditEntryEntity } from './audit-entry.entity.js';

export const auditEntities = [AuditEntryEntity];
export * from './audit.migrations.js';
export * from './audit.module.js';
export { AuditReader, mayReadRecord, type LinkRow } from './reading/index.js';
export { AuditedThings, type AuditedThing } from './audited-things.js';
export { AuditEntry } from './audit.type.js';
export { AuditPublisher } from './audit-publisher.js';
export { AuditVerifier, type ChainReport } from './audit-verifier.js';
export { ACTS, AUDIT_KINDS } from './words/index.js';
export type { ChainEnd, Tampering } from './verify-chains.js';
