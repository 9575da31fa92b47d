import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, LocalTextField, LocalTextInput, NotAvailable, outcomeOf, toTexts, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { mayUse } from './file.access.js';
import { FileEntity } from './file.entity.js';
import { File } from './file.type.js';

@InputType({ description: 'What a file shows, for those who can’t see it.' })
export class DescribeFileInput {
  @IdField('file', 'The file.')
  @IsUUID()
  fileId!: string;

  @LocalTextField('What it shows. For a picture, what somebody would be told over the telephone.')
  description!: LocalTextInput;
}

export const DescribeFileOutcome = outcomeOf('DescribeFileOutcome', 'The file with its description.', File);

/** Says what a file shows, before it belongs to anything: later it is part of what was published. */
@Injectable()
export class DescribeFile {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: DescribeFileInput): Promise<Problem | FileEntity> {
    return this.work.run(async (tx) => {
      const file = await tx.lock(FileEntity, { id: input.fileId });
      if (!file?.looseSince || !mayUse(viewer, file)) return new NotAvailable();
      return tx.save(FileEntity, { ...file, description: toTexts(input.description) });
    });
  }
}
