import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { IdField, isRefusal, LocalTextField, LocalTextInput, NotAllowed, outcomeOf, TranslationMissing, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { spaceForStaff } from '../preparing/index.js';
import { recordSpace } from '../record-space.js';
import type { YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { NothingToDecide } from './deciding.problems.js';
import { keepDecision, wordsFor } from './keep-decision.js';

@InputType({ description: 'Whether posts in a youth space are read before or after others see them, and why.' })
export class DecideReadingInput {
  @IdField('space', 'A space that you supervise; to have posts read first again, one you work in will do.')
  @IsUUID()
  spaceId!: string;

  @Field(() => Boolean, { description: 'Yes: every post waits for a youth worker. No: while it is staffed posts are seen at once and read afterwards.' })
  @IsBoolean()
  isReadFirst!: boolean;

  @LocalTextField('Why; the young people read it.')
  words!: LocalTextInput;
}

export const DecideReadingOutcome = outcomeOf('DecideReadingOutcome', 'The space as it is moderated now, or why that was not decided.', YouthSpace, [NothingToDecide, TranslationMissing]);

/**
 * W7: posts wait for a worker unless a manager has decided otherwise, on the record and with reasons that the young people
 * read. What is held for another reason (contact details, nobody on duty, a first post) waits all the same. Back to reading
 * first, which is the safer way, a worker of the space may decide alone.
 */
@Injectable()
export class DecideReading {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { spaceId, isReadFirst, words }: DecideReadingInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceForStaff(tx, viewer, { spaceId });
      if (isRefusal(now)) return now;
      if (!isReadFirst && !now.isSupervisor) return new NotAllowed();
      if (now.space.isPremoderated === isReadFirst) return new NothingToDecide();
      const said = await wordsFor(tx, now.space, words);
      if (isRefusal(said)) return said;
      await keepDecision(tx, viewer, { spaceId, kind: isReadFirst ? 'read-first' : 'read-after', words: said });
      now.space.isPremoderated = isReadFirst;
      return recordSpace(tx, now.space, { act: 'reading-decided', actor: viewer, details: { isReadFirst, words: said } });
    });
  }
}
