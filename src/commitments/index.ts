import { CommitmentStepEntity } from './commitment-step.entity.js';
import { CommitmentSteps1790000000510 } from './commitment-steps.migrations.js';
import { CommitmentEntity } from './commitment.entity.js';
import { Commitments1790000000500 } from './commitments.migrations.js';

export { canOwn } from './can-own.js';
export { CannotOwnCommitment } from './commitment.problems.js';
export { ChangeCommitment } from './change-commitment.js';
export { CommitmentInput } from './commitment.input.js';
export type { CommitmentState } from './commitment.entity.js';
export { isSettled } from './commitment.rules.js';
export { Commitment, type PromisedIn } from './commitment.type.js';
export * from './commitments.module.js';
export { CommitmentsReader } from './commitments.reader.js';
export { HandOverCommitment } from './hand-over-commitment.js';
export { makeCommitments } from './make-commitments.js';
export { openPromises } from './open-promises.js';
export { Promisers, type Promiser } from './promisers.js';

export { CommitmentEntity };
export const commitmentsEntities = [CommitmentEntity, CommitmentStepEntity];
export const commitmentsMigrations = [Commitments1790000000500, CommitmentSteps1790000000510];
