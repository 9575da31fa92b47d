import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { ModerationModule } from '../moderation/index.js';
import { OpinionsModule } from '../opinions/index.js';
import { CharterScope } from './charter-scope.js';
import { EndDuty } from './end-duty.js';
import { handingProviders, HandOverThread } from './handing/index.js';
import { joiningDeeds, joiningProviders } from './joining/index.js';
import { OpenSpace } from './open-space.js';
import { PauseUnstaffed } from './pause-unstaffed.js';
import { PrepareSpace } from './prepare-space.js';
import { SpacesReader } from './spaces.reader.js';
import { SpacesResolver } from './spaces.resolver.js';
import { StaffingReader } from './staffing.reader.js';
import { DutyShiftResolver, StaffingResolver } from './staffing.resolver.js';
import { StartDuty } from './start-duty.js';
import { threadsDeeds, threadsProviders, threadsReaders } from './threads/index.js';

const deeds = [PrepareSpace, OpenSpace, PauseUnstaffed, StartDuty, EndDuty, HandOverThread, ...joiningDeeds, ...threadsDeeds];
const readers = [SpacesReader, StaffingReader, ...threadsReaders];
const resolvers = [SpacesResolver, StaffingResolver, DutyShiftResolver];

@Module({
  imports: [AnswersModule, ModerationModule, OpinionsModule],
  providers: [...deeds, ...readers, ...resolvers, CharterScope, ...handingProviders, ...joiningProviders, ...threadsProviders],
  exports: [...deeds, ...readers],
})
export class YouthSpacesModule {}
