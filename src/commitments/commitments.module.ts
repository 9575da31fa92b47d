import { Module } from '@nestjs/common';
import { ChangeCommitment } from './change-commitment.js';
import { CommitmentsReader } from './commitments.reader.js';
import { CommitmentsResolver } from './commitments.resolver.js';

@Module({
  providers: [ChangeCommitment, CommitmentsReader, CommitmentsResolver],
  exports: [ChangeCommitment, CommitmentsReader],
})
export class CommitmentsModule {}
