import { Module } from '@nestjs/common';
import { ChangeCommitment } from './change-commitment.js';
import { CommitmentsReader } from './commitments.reader.js';
import { CommitmentsResolver, CommitmentStepResolver } from './commitments.resolver.js';
import { HandOverCommitment } from './hand-over-commitment.js';
import { Promisers } from './promisers.js';

const door = [ChangeCommitment, CommitmentsReader, HandOverCommitment, Promisers];

@Module({
  providers: [...door, CommitmentsResolver, CommitmentStepResolver],
  exports: door,
})
export class CommitmentsModule {}
