import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations/index.js';
import { ModerationModule } from '../moderation/index.js';
import { OpinionsModule } from '../opinions/index.js';
import { YouthSpacesModule } from '../youth-spaces/index.js';
import { ConsultationExportsController } from './exports/index.js';
import { ImportAccounts } from './import-accounts.js';
import { ImportRecords } from './import-records.js';
import { ImportStaff } from './import-staff.js';
import { ImportPolis, polisProviders } from './polis/index.js';

@Module({
  imports: [ConsultationsModule, ModerationModule, OpinionsModule, YouthSpacesModule],
  controllers: [ConsultationExportsController],
  providers: [ImportAccounts, ImportRecords, ImportStaff, ...polisProviders],
  exports: [ImportPolis],
})
export class OpenDataModule {}
