import { HandedThreadEntity } from './handing/index.js';
import { joiningEntities } from './joining/index.js';
import { pollsEntities } from './polls/index.js';
import { preparingEntities } from './preparing/index.js';
import { summingUpEntities } from './summing-up/index.js';
import { threadsEntities } from './threads/index.js';
import { ThreadVisitEntity } from './visiting/index.js';
import { CharterRuleEntity, DutyShiftEntity, YouthSpaceEntity, YouthSpaceWorkerEntity } from './youth-space.entity.js';

export { EndDuty } from './end-duty.js';
export { CloseThread, HandOverThread } from './handing/index.js';
export { MarkThreadRead } from './here/index.js';
export { CreateCode, JoinSpace, LeaveSpace, ReturnWithPhrase, type Joined } from './joining/index.js';
export { OpenSpace } from './open-space.js';
export { Choose, ClosePoll, PollsReader, StartPoll } from './polls/index.js';
export { React } from './reactions/index.js';
export { AskSummary, SayOfSummary, SettleSummary, TellWhatChanged } from './summing-up/index.js';
export { EndVisit, InviteToThread, VisitsReader } from './visiting/index.js';
export { PauseUnstaffed } from './pause-unstaffed.js';
export { PrepareSpace, PrepareYouthSpaceInput } from './prepare-space.js';
export { AgreeToCharter, ChangeCharter, ChangeSpace, SetHours, SetPromises, SignAssessment, WriteAssessment } from './preparing/index.js';
export { SpacesReader } from './spaces.reader.js';
export { StartDuty } from './start-duty.js';
export { PostsReader, RevisePost, StartThread, ThreadsReader, WritePost } from './threads/index.js';
export { youthSpacesMigrations } from './youth-spaces.migrations.js';
export { YouthSpacesModule } from './youth-spaces.module.js';

export const youthSpacesEntities = [YouthSpaceEntity, YouthSpaceWorkerEntity, CharterRuleEntity, DutyShiftEntity, HandedThreadEntity, ThreadVisitEntity, ...joiningEntities, ...pollsEntities, ...preparingEntities, ...summingUpEntities, ...threadsEntities];
