import { CommitmentEntity } from './commitment.entity.js';

export { ChangeCommitment } from './change-commitment.js';
export { CommitmentInput } from './commitment.input.js';
export { Commitment } from './commitment.type.js';
export * from './commitments.migrations.js';
export * from './commitments.module.js';
export { CommitmentsReader } from './commitments.reader.js';
export { makeCommitments } from './make-commitments.js';
export { openPromises } from './open-promises.js';

export { CommitmentEntity };
export const commitmentsEntities = [CommitmentEntity];
