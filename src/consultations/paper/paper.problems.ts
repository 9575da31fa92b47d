import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem, problem, type ProblemText } from '../../platform/index.js';

export const PaperTooLate = problem('PaperTooLate', 'The time to enter what came on paper is over (G7).', (days: number): ProblemText => ({
  en: `What came on paper is entered until ${days} days after closing, and before the outcome is published. That time is over.`,
  cy: `Caiff yr hyn a ddaeth ar bapur ei gofnodi hyd at ${days} diwrnod ar ôl cau, a chyn cyhoeddi’r canlyniad. Mae’r amser hwnnw ar ben.`,
}));

export const NotReceivedInTime = problem('NotReceivedInTime', 'It wasn’t received between the opening and the closing moment (G6).', {
  en: 'Only what was received between the opening and the closing moment counts, on paper as online. Check the day, and confirm that it was there before closing.',
  cy: 'Dim ond yr hyn a dderbyniwyd rhwng yr agor a’r cau sy’n cyfrif, ar bapur fel ar-lein. Gwiriwch y diwrnod, a chadarnhewch ei fod yno cyn cau.',
});

export const SamePersonCantCheck = problem('SamePersonCantCheck', 'Whoever entered it doesn’t check it (G7).', {
  en: 'You entered this yourself. Somebody else has to compare it with the paper.',
  cy: 'Chi a gofnododd hwn. Rhaid i rywun arall ei gymharu â’r papur.',
});

export const PaperAlreadyChecked = problem('PaperAlreadyChecked', 'It has been checked already, or waits to be put right.', {
  en: 'This has been checked already. Look at it again: somebody may have been faster.',
  cy: 'Mae hwn wedi’i wirio eisoes. Edrychwch arno eto: efallai fod rhywun wedi bod yn gyflymach.',
});

export const PaperDoesNotCount = problem('PaperDoesNotCount', 'It doesn’t count, or is doubted already.', {
  en: 'Only what counts can be said to have been accepted in error. Look at it again: somebody may have been faster.',
  cy: 'Dim ond am yr hyn sy’n cyfrif y gellir dweud iddo gael ei dderbyn trwy gamgymeriad. Edrychwch arno eto: efallai fod rhywun wedi bod yn gyflymach.',
});

export const PaperNotDoubted = problem('PaperNotDoubted', 'Nobody says that it was accepted in error.', {
  en: 'Nobody says that this was accepted in error. Look at it again: somebody may have been faster.',
  cy: 'Nid oes neb yn dweud i hwn gael ei dderbyn trwy gamgymeriad. Edrychwch arno eto: efallai fod rhywun wedi bod yn gyflymach.',
});

export const SamePersonCantSettle = problem('SamePersonCantSettle', 'Whoever doubts it doesn’t settle it (G7).', {
  en: 'You said yourself that this was accepted in error. Somebody else has to agree before it is taken out.',
  cy: 'Chi a ddywedodd i hwn gael ei dderbyn trwy gamgymeriad. Rhaid i rywun arall gytuno cyn ei dynnu allan.',
});

export const ReasonNeeded = problem('ReasonNeeded', 'What is returned needs a reason.', {
  en: 'Say what is to be put right.',
  cy: 'Dywedwch beth sydd i’w gywiro.',
});

@ObjectType({ description: 'Something that is wrong in a table.' })
export class SheetFault {
  @Field(() => Int, { description: 'The line of the file on which the row begins; 1 is the first.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'The column; empty where it is the whole row.' })
  column!: string | null;

  @Field(() => String, { description: 'What is wrong, in the reader’s language.' })
  message!: string;
}

@ObjectType({ description: 'The table can’t be used as it is; nothing of it was entered.', implements: () => [Problem] })
export class SheetNotUsable extends Problem {
  @Field(() => [SheetFault], { description: 'What is wrong, from the top, at most the first fifty.' })
  readonly faults: SheetFault[];

  constructor(faults: SheetFault[], count: number) {
    super({
      en: `Nothing was entered: ${count === 1 ? 'one thing in this table needs' : `${count} things in this table need`} another look.`,
      cy: `Ni chofnodwyd dim: mae angen edrych eto ar ${count} peth yn y tabl hwn.`,
    });
    this.faults = faults;
  }
}
