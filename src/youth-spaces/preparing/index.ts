import { AgreeToCharter } from './agree-to-charter.js';
import { AssessmentResolver, SignatureResolver } from './assessment.resolver.js';
import { ChangeCharter } from './change-charter.js';
import { ChangeSpace } from './change-space.js';
import { EndingWorker } from './ending-worker.js';
import { AssessmentEntity, YouthDayOffEntity, YouthHoursEntity, YouthPromiseEntity } from './preparing.entities.js';
import { PreparingReader } from './preparing.reader.js';
import { PreparingResolver } from './preparing.resolver.js';
import { SetHours } from './set-hours.js';
import { SetPromises } from './set-promises.js';
import { SignAssessment } from './sign-assessment.js';
import { SpaceDetailsResolver } from './space-details.resolver.js';
import { WithdrawSignature } from './withdraw-signature.js';
import { WriteAssessment } from './write-assessment.js';

export { AgreeToCharter } from './agree-to-charter.js';
export { ChangeCharter } from './change-charter.js';
export { ChangeSpace } from './change-space.js';
export { SpaceNeeds1790000001420 } from './needs.migration.js';
export { spaceForStaff } from './for-staff.js';
export { SetHours } from './set-hours.js';
export { SetPromises } from './set-promises.js';
export { SignAssessment } from './sign-assessment.js';
export { WithdrawSignature } from './withdraw-signature.js';
export { WriteAssessment } from './write-assessment.js';

export const preparingEntities = [AssessmentEntity, YouthDayOffEntity, YouthHoursEntity, YouthPromiseEntity];
export const preparingDeeds = [AgreeToCharter, ChangeCharter, ChangeSpace, SetHours, SetPromises, SignAssessment, WithdrawSignature, WriteAssessment];
export const preparingProviders = [PreparingReader, PreparingResolver, AssessmentResolver, EndingWorker, SignatureResolver, SpaceDetailsResolver];
