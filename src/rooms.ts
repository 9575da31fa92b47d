import type { Type } from '@nestjs/common';
import { AuditModule, auditEntities, auditMigrations } from './audit/index.js';
import { DemoModule } from './demo/demo.module.js';
import { accountsMigrations, IdentityModule, identityEntities, identityMigrations } from './identity/index.js';
import { ModerationModule, moderationEntities, moderationMigrations } from './moderation/index.js';
import { mailMigrations, platformMigrations, type MigrationClass } from './platform/index.js';

/** What the rooms bring with them, in the order of the house. */
export const modules: Type[] = [IdentityModule, AuditModule, ModerationModule, DemoModule];

export const entities: (new () => object)[] = [...identityEntities, ...auditEntities, ...moderationEntities];

export const migrations: MigrationClass[] = [
  ...platformMigrations,
  ...mailMigrations,
  ...accountsMigrations,
  ...identityMigrations,
  ...auditMigrations,
  ...moderationMigrations,
];

/** Tables to which the server only ever adds. */
export const appendOnly = ['audit_entry', 'audit_publication'];
