import { Injectable } from '@nestjs/common';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, isRefusal, OptionalTextField, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import type { ConcernEntity } from './concern.entity.js';
import { ConcernClosed, NotAcknowledged, ReferredToWhom } from './concern.problems.js';
import { refusalOfEntry } from './concern.rules.js';
import { Concern } from './concern.type.js';
import { lockConcern } from './lock-concern.js';
import { addEntry, keepConcern } from './record-on-concern.js';

/** What somebody writes; the other kinds of lines are left by what is done. */
export const WrittenEntryEnum = { NOTE: 'note', DECISION: 'decision', REFERRAL: 'referral' } as const;
registerEnumType(WrittenEntryEnum, {
  name: 'WrittenConcernEntryKind',
  description: 'What is written in a concern’s file.',
  valuesMap: {
    NOTE: { description: 'What was learnt or done.' },
    DECISION: { description: 'What was decided, and why.' },
    REFERRAL: { description: 'It was passed to a body that can help.' },
  },
});

@InputType({ description: 'A line of a concern’s file.' })
export class WriteInConcernInput {
  @IdField('concern', 'The concern.')
  @IsUUID()
  concernId!: string;

  @Field(() => WrittenEntryEnum, { description: 'What it is.' })
  @IsIn(Object.values(WrittenEntryEnum))
  kind!: (typeof WrittenEntryEnum)[keyof typeof WrittenEntryEnum];

  @TextField('What is to be kept. It can’t be changed afterwards.', { most: 10_000 })
  words!: string;

  @OptionalTextField('Of a referral, where it must be: which body, e.g. the county’s children’s services.', { most: 200 })
  body?: string | null;

  @OptionalTextField('Of a referral: the reference it was given there, if any.', { most: 200 })
  reference?: string | null;
}

export const WriteInConcernOutcome = outcomeOf('WriteInConcernOutcome', 'The concern with its file.', Concern, [NotAcknowledged, ConcernClosed, ReferredToWhom]);

@Injectable()
export class WriteInConcern {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { concernId, kind, words, body, reference }: WriteInConcernInput): Promise<Problem | ConcernEntity> {
    return this.work.run(async (tx) => {
      const concern = await lockConcern(tx, viewer, concernId);
      if (isRefusal(concern)) return concern;
      const refusal = refusalOfEntry(concern);
      if (refusal) return refusal;
      if (kind !== 'referral') await addEntry(tx, viewer, concern, { kind, words });
      else if (body?.trim()) await addEntry(tx, viewer, concern, { kind, words, body: body.trim(), reference: reference?.trim() || null });
      else return new ReferredToWhom();
      return keepConcern(tx, viewer, concern, kind === 'referral' ? 'referred' : 'written-in');
    });
  }
}
