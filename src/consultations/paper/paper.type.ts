import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgeBandEnum } from '../../identity/index.js';
import { connectionOf, DayField, LanguageEnum, type AgeBand, type Language } from '../../platform/index.js';
import { SubmittedAnswer } from '../submissions/index.js';
import type { PaperDeed, PaperRemedy, PaperSource, PaperState } from './paper.states.js';

export const PaperSourceEnum = { PAPER: 'paper', MEETING: 'meeting' } as const;
registerEnumType(PaperSourceEnum, {
  name: 'PaperSource',
  description: 'How something came that wasn’t sent in by a person themselves.',
  valuesMap: { PAPER: { description: 'On paper.' }, MEETING: { description: 'Said at a meeting.' } },
});

export const PaperStateEnum = { ENTERED: 'entered', RETURNED: 'returned', ACCEPTED: 'accepted', DOUBTED: 'doubted', REMOVED: 'removed' } as const;
registerEnumType(PaperStateEnum, {
  name: 'PaperState',
  description: 'Whether what was entered counts.',
  valuesMap: {
    ENTERED: { description: 'It waits for a second person to compare it with the paper; it doesn’t count yet.' },
    RETURNED: { description: 'Something is to be put right; it doesn’t count.' },
    ACCEPTED: { description: 'A second person has compared it: it counts as any other.' },
    DOUBTED: { description: 'Somebody says that it was accepted in error; it counts until somebody else agrees.' },
    REMOVED: { description: 'Two people took it out; it counts no more.' },
  },
});

export const PaperRemedyEnum = { CORRECT: 'correct', REMOVE: 'remove' } as const;
registerEnumType(PaperRemedyEnum, {
  name: 'PaperRemedy',
  description: 'What is to be done about what was accepted in error.',
  valuesMap: { CORRECT: { description: 'It is put right and checked again.' }, REMOVE: { description: 'It is taken out for good.' } },
});

export const PaperDeedEnum = { ENTERED: 'entered', CHECKED: 'checked', DOUBTED: 'doubted', SETTLED: 'settled' } as const;
registerEnumType(PaperDeedEnum, {
  name: 'PaperDeed',
  description: 'What somebody did with what came on paper.',
  valuesMap: {
    ENTERED: { description: 'Typed it in, or put it right.' },
    CHECKED: { description: 'Compared it with the paper.' },
    DOUBTED: { description: 'Said that it was accepted in error.' },
    SETTLED: { description: 'Agreed that it is taken out for good.' },
  },
});

@ObjectType('PaperStep', { description: 'What somebody did with what came on paper.' })
export class PaperStep {
  @Field(() => PaperDeedEnum, { description: 'What was done.' })
  did!: PaperDeed;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  readonly byProfileId!: string;
}

@ObjectType('PaperSubmission', { description: 'What came on paper or was said at a meeting, as an officer entered it. Seen by those who handle paper here.' })
export class PaperSubmission {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => PaperStateEnum, { description: 'Whether it counts.' })
  state!: PaperState;

  @Field(() => PaperSourceEnum, { description: 'How it came.' })
  source!: PaperSource;

  @Field(() => String, { description: 'Where it was handed in, or which meeting it was.' })
  place!: string;

  @DayField('The day on which it was received.')
  receivedOn!: string;

  @Field(() => Int, { nullable: true, description: 'The line of the table it came from; empty where it was typed in by itself.' })
  line!: number | null;

  @Field(() => [SubmittedAnswer], { description: 'What was answered, item by item.' })
  answers!: SubmittedAnswer[];

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => AgeBandEnum, { nullable: true, description: 'How old the person is, where they said so.' })
  ageBand!: AgeBand | null;

  @Field(() => Boolean, { description: 'Quoting what was written is permitted.' })
  mayQuote!: boolean;

  @Field(() => [PaperStep], { description: 'Who entered it and who has dealt with it since, the first first.' })
  steps!: PaperStep[];

  @Field(() => String, { nullable: true, description: 'What is to be put right.' })
  returnReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why somebody says that it was accepted in error.' })
  doubtReason!: string | null;

  @Field(() => PaperRemedyEnum, { nullable: true, description: 'What they say is to be done about it.' })
  doubtRemedy!: PaperRemedy | null;

  readonly uuid!: string;
  readonly batchId!: string;
  readonly wardId!: string | null;
  readonly entered!: { readonly byProfileId: string; readonly byAccountId: string };
  readonly doubted!: { readonly byProfileId: string; readonly byAccountId: string } | null;
}

@ObjectType({ description: 'A page of what came on paper, newest first.' })
export class PaperSubmissionConnection extends connectionOf(PaperSubmission, 'PaperSubmission') {}

@ObjectType('PaperColumn', { description: 'A column of the table in which what came on paper can be entered.' })
export class PaperColumn {
  @Field(() => String, { description: 'Its name in the first row.' })
  code!: string;

  @Field(() => String, { description: 'How it is filled in, in the reader’s language.' })
  guide!: string;
}

@ObjectType('PaperEntry', { description: 'How what came on paper or was said at a meeting is entered.' })
export class PaperEntry {
  @Field(() => GraphQLISODateTime, { description: 'Until then what had been received before closing is entered.' })
  until!: Date;

  @Field(() => String, { description: 'An empty table, to be saved as a CSV file: the names of the columns.' })
  csv!: string;

  @Field(() => [PaperColumn], { description: 'What each column is for.' })
  columns!: PaperColumn[];
}

@ObjectType('PaperImport', { description: 'What was entered from a table.' })
export class PaperImport {
  @Field(() => Int, { description: 'How many rows, each of which now waits for a second person.' })
  entered!: number;
}
