import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { IdeasModule } from '../ideas/index.js';
import { ModerationModule } from '../moderation/index.js';
import { OpinionsModule } from '../opinions/index.js';
import { QuestionsModule } from '../questions/index.js';
import { YouthSpacesModule } from '../youth-spaces/index.js';
import { ConsultationExportsController, RecordExportsController } from './exports/index.js';
import { ImportAccounts } from './import-accounts.js';
import { ImportRecords } from './import-records.js';
import { ImportStaff } from './import-staff.js';
import { NamedOnRecord } from './named-on-record.js';
import { ImportPolis, polisProviders } from './polis/index.js';

@Module({
  imports: [AuditModule, ConsultationsModule, DecisionsModule, IdeasModule, ModerationModule, OpinionsModule, QuestionsModule, YouthSpacesModule],
  controllers: [ConsultationExportsController, RecordExportsController],
  providers: [ImportAccounts, ImportRecords, ImportStaff, NamedOnRecord, ...polisProviders],
  exports: [ImportPolis],
})
export class OpenDataModule {}
