import { AuditEntryEntity } from './audit-entry.entity.js';

export const auditEntities = [AuditEntryEntity];
export * from './audit.migrations.js';
export * from './audit.module.js';
export { AuditReader } from './audit.reader.js';
export { AuditEntry } from './audit.type.js';
export { AuditPublisher } from './audit-publisher.js';
export { AuditVerifier, type ChainReport } from './audit-verifier.js';
export type { ChainEnd, Tampering } from './verify-chains.js';
