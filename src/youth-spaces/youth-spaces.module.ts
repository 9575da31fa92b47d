import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { FilesModule } from '../files/index.js';
import { ModerationModule } from '../moderation/index.js';
import { OpinionsModule } from '../opinions/index.js';
import { CharterScope } from './charter-scope.js';
import { decidingDeeds, decidingProviders } from './deciding/index.js';
import { EndDuty } from './end-duty.js';
import { CloseThread, handingProviders, HandOverThread } from './handing/index.js';
import { hereProviders, MarkThreadRead } from './here/index.js';
import { joiningDeeds, joiningProviders } from './joining/index.js';
import { membersDeeds, membersProviders } from './members/index.js';
import { OpenSpace } from './open-space.js';
import { PauseUnstaffed } from './pause-unstaffed.js';
import { pollsDeeds, pollsProviders } from './polls/index.js';
import { PrepareSpace } from './prepare-space.js';
import { preparingDeeds, preparingProviders } from './preparing/index.js';
import { React, reactionsProviders } from './reactions/index.js';
import { SpacesLive } from './spaces.live.js';
import { SpacesReader } from './spaces.reader.js';
import { SpacesResolver } from './spaces.resolver.js';
import { StaffingReader } from './staffing.reader.js';
import { DutyShiftResolver, StaffingResolver } from './staffing.resolver.js';
import { StartDuty } from './start-duty.js';
import { summingUpDeeds, summingUpProviders } from './summing-up/index.js';
import { threadsDeeds, threadsProviders, threadsReaders } from './threads/index.js';
import { visitingDeeds, visitingProviders, VisitsReader } from './visiting/index.js';

const deeds = [PrepareSpace, OpenSpace, PauseUnstaffed, StartDuty, EndDuty, ...decidingDeeds, ...joiningDeeds, ...membersDeeds, ...preparingDeeds, ...threadsDeeds];
const threadDeeds = [HandOverThread, CloseThread, MarkThreadRead, React, ...pollsDeeds, ...summingUpDeeds, ...visitingDeeds];
const threadProviders = [...handingProviders, ...hereProviders, ...pollsProviders, ...reactionsProviders, ...summingUpProviders, ...visitingProviders];
const readers = [SpacesReader, StaffingReader, VisitsReader, ...threadsReaders];
const resolvers = [SpacesLive, SpacesResolver, StaffingResolver, DutyShiftResolver];

@Module({
  imports: [AnswersModule, FilesModule, ModerationModule, OpinionsModule],
  providers: [...deeds, ...threadDeeds, ...readers, ...resolvers, CharterScope, ...decidingProviders, ...joiningProviders, ...membersProviders, ...preparingProviders, ...threadsProviders, ...threadProviders],
  exports: [...deeds, ...threadDeeds, ...readers],
})
export class YouthSpacesModule {}
