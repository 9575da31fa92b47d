import { Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, ListField, NumberField, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../../platform/index.js';
import { CheckPaperSubmission, checkRefusals } from './check-paper-submission.js';

const MOST_AT_ONCE = 10;

@InputType({ description: 'One thing entered, as it was seen.' })
export class PaperSeenInput {
  @IdField('paper', 'What was entered.')
  @IsUUID()
  id!: string;

  @NumberField('The version you saw.', { least: 1, most: 2_000_000_000 })
  seenVersion!: number;
}

@InputType({ description: 'Several things entered that are as on their papers.' })
export class AcceptPaperSubmissionsInput {
  @ListField(() => PaperSeenInput, 'Each was compared with its paper.', { least: 1, most: MOST_AT_ONCE })
  papers!: PaperSeenInput[];
}

@ObjectType('PapersAccepted', { description: 'What was accepted together.' })
export class PapersAccepted {
  @Field(() => Int, { description: 'How many count from now on.' })
  accepted!: number;
}

export const AcceptPaperSubmissionsOutcome = outcomeOf('AcceptPaperSubmissionsOutcome', 'How many count from now on, or why none does.', PapersAccepted, [...checkRefusals]);

/** A second person has compared several with their papers, the rows of a table for instance: each counts from then on, or none of them (G7). */
@Injectable()
export class AcceptPaperSubmissions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly check: CheckPaperSubmission,
  ) {}

  execute(viewer: Viewer, { papers }: AcceptPaperSubmissionsInput): Promise<Problem | PapersAccepted> {
    // Two who accept some of the same at once lock them in the same order.
    const inOrder = papers.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    return this.work.run(async (tx) => {
      for (const paper of inOrder) {
        const checked = await this.check.within(tx, viewer, { ...paper, accept: true });
        if (isRefusal(checked)) return checked;
      }
      return { accepted: papers.length };
    });
  }
}
