import type { Type } from '@nestjs/common';
import { AnswersModule, answersEntities, answersMigrations } from './answers/index.js';
import { AuditModule, auditEntities, auditMigrations } from './audit/index.js';
import { CommitmentsModule, commitmentsEntities, commitmentsMigrations } from './commitments/index.js';
import { ConsultationsModule, consultationsEntities, consultationsMigrations } from './consultations/index.js';
import { DecisionsModule, decisionsEntities, decisionsMigrations } from './decisions/index.js';
import { DemoModule } from './demo/demo.module.js';
import { DraftsModule, draftsEntities, draftsMigrations } from './drafts/index.js';
import { FilesModule, filesEntities, filesMigrations } from './files/index.js';
import { accountsMigrations, demoSignInMigrations, IdentityModule, identityEntities, identityMigrations } from './identity/index.js';
import { IdeasModule, ideasEntities, ideasMigrations } from './ideas/index.js';
import { ModerationModule, moderationEntities, moderationMigrations } from './moderation/index.js';
import { NotificationsModule, notificationsEntities, notificationsMigrations } from './notifications/index.js';
import { OpenDataModule, openDataMigrations } from './open-data/index.js';
import { OpinionsModule, opinionsEntities, opinionsMigrations } from './opinions/index.js';
import { mailMigrations, platformMigrations, presenceMigrations, searchMigrations, type MigrationClass } from './platform/index.js';
import { ProceedingsModule } from './proceedings/index.js';
import { QuestionsModule, questionsEntities, questionsMigrations } from './questions/index.js';
import { SafeguardingModule, safeguardingEntities, safeguardingMigrations } from './safeguarding/index.js';
import { WebModule } from './web/index.js';
import { YouthSpacesModule, youthSpacesEntities, youthSpacesMigrations } from './youth-spaces/index.js';

/** What the rooms bring with them, in the order of the house. */
export const modules: Type[] = [
  IdentityModule,
  AuditModule,
  DraftsModule,
  ModerationModule,
  SafeguardingModule,
  FilesModule,
  CommitmentsModule,
  ProceedingsModule,
  AnswersModule,
  OpinionsModule,
  DecisionsModule,
  ConsultationsModule,
  IdeasModule,
  QuestionsModule,
  YouthSpacesModule,
  NotificationsModule,
  OpenDataModule,
  DemoModule,
  WebModule,
];

export const entities: (new () => object)[] = [
  ...identityEntities,
  ...auditEntities,
  ...draftsEntities,
  ...moderationEntities,
  ...safeguardingEntities,
  ...filesEntities,
  ...commitmentsEntities,
  ...answersEntities,
  ...opinionsEntities,
  ...decisionsEntities,
  ...consultationsEntities,
  ...ideasEntities,
  ...questionsEntities,
  ...youthSpacesEntities,
  ...notificationsEntities,
];

export const migrations: MigrationClass[] = [
  ...platformMigrations,
  ...mailMigrations,
  ...presenceMigrations,
  ...searchMigrations,
  ...accountsMigrations,
  ...identityMigrations,
  ...demoSignInMigrations,
  ...auditMigrations,
  ...draftsMigrations,
  ...moderationMigrations,
  ...safeguardingMigrations,
  ...filesMigrations,
  ...commitmentsMigrations,
  ...answersMigrations,
  ...opinionsMigrations,
  ...decisionsMigrations,
  ...consultationsMigrations,
  ...ideasMigrations,
  ...questionsMigrations,
  ...youthSpacesMigrations,
  ...notificationsMigrations,
  ...openDataMigrations,
];

/** Two had the number of another; databases hold them by what they were called then. */
export const renamed = { Mail1790000000003: 'Mail1790000000004', DemoSignIn1790000000210: 'DemoSignIn1790000000212' };

/** Tables to which the server only ever adds. */
export const appendOnly = ['audit_entry', 'audit_publication', 'concern_entry', 'concern_evidence'];
