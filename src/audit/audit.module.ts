import { Module } from '@nestjs/common';
import { AuditPublisher } from './audit-publisher.js';
import { AuditReader } from './audit.reader.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditVerifier } from './audit-verifier.js';
import { AuditWriter } from './audit-writer.js';

@Module({ providers: [AuditWriter, AuditPublisher, AuditReader, AuditResolver, AuditVerifier], exports: [AuditVerifier, AuditPublisher, AuditReader] })
export class AuditModule {}
