import { Module } from '@nestjs/common';
import { AuditPublisher } from './audit-publisher.js';
import { AuditEntryResolver, AuditResolver, RecordOfOrganisation } from './audit.resolver.js';
import { AuditedThings } from './audited-things.js';
import { AuditVerifier } from './audit-verifier.js';
import { AuditWriter } from './audit-writer.js';
import { CheckRecord } from './checking/index.js';
import { AuditReader, PeopleOnRecord } from './reading/index.js';

@Module({
  providers: [AuditedThings, AuditEntryResolver, AuditPublisher, AuditReader, AuditResolver, AuditVerifier, AuditWriter, CheckRecord, PeopleOnRecord, RecordOfOrganisation],
  exports: [AuditedThings, AuditPublisher, AuditReader, AuditVerifier],
})
export class AuditModule {}
