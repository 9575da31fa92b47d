import { Field, ObjectType } from '@nestjs/graphql';
import { Problem, problem, type ProblemText } from './problem.js';

export const NotSignedIn = problem('NotSignedIn', 'Nobody is signed in.', {
  en: 'You are not signed in, or your session has ended. Sign in and send it again: what you wrote is still here.',
  cy: 'Nid ydych wedi mewngofnodi, neu mae eich sesiwn wedi dod i ben. Mewngofnodwch a’i anfon eto: mae’r hyn a ysgrifennoch yma o hyd.',
});

export const NotAllowed = problem('NotAllowed', 'The profile that is acted through doesn’t do this.', {
  en: 'The profile you are acting as can’t do this. If another of your profiles can, change to it first.',
  cy: 'Ni all y proffil rydych yn gweithredu drwyddo wneud hyn. Os gall un arall o’ch proffiliau, newidiwch iddo yn gyntaf.',
});

/** Not found and not allowed look the same (S2). */
export const NotAvailable = problem('NotAvailable', 'It isn’t there, or not for this viewer; which of the two is never said.', {
  en: 'This is not here, or not for you.',
  cy: 'Nid yw hwn yma, neu nid yw ar eich cyfer chi.',
});

export const ActingProfileChanged = problem('ActingProfileChanged', 'The page showed another profile than the session acts through now.', {
  en: 'You are now acting as somebody else than this page shows, perhaps changed in another tab. Nothing was sent. Check who you are acting as and send it again.',
  cy: 'Rydych bellach yn gweithredu fel rhywun arall i’r hyn a ddangosir ar y dudalen hon. Ni anfonwyd dim. Gwiriwch fel pwy rydych yn gweithredu a’i anfon eto.',
});

export const SecondFactorNeeded = problem('SecondFactorNeeded', 'Acting as a professional profile takes a second factor in this session.', {
  en: 'To act as a professional profile, enter the code from your authenticator app.',
  cy: 'I weithredu fel proffil proffesiynol, rhowch y cod o’ch ap dilysu.',
});

export const VersionChanged = problem('VersionChanged', 'Somebody changed it meanwhile.', {
  en: 'Somebody changed this while you were looking at it. Read it again before you go on; what you wrote is still here.',
  cy: 'Newidiodd rhywun hwn tra oeddech yn edrych arno. Darllenwch ef eto cyn parhau; mae’r hyn a ysgrifennoch yma o hyd.',
});

export const TranslationMissing = problem(
  'TranslationMissing',
  'The organisation publishes in all of its languages, and one is missing (L1).',
  (fields: readonly string[]): ProblemText => ({
    en: `This council publishes in English and Welsh. Still missing in one of them: ${fields.join(', ')}.`,
    cy: `Mae’r cyngor hwn yn cyhoeddi yn Gymraeg ac yn Saesneg. Ar goll yn un ohonynt: ${fields.join(', ')}.`,
  }),
);

@ObjectType({ description: 'What is wrong with one field of the input.' })
export class InvalidField {
  @Field(() => String, { description: 'Where it is, e.g. `options.0.title`.' })
  path!: string;

  @Field(() => String, { description: 'What to do about it, in the reader’s language.' })
  message!: string;
}

@ObjectType({ description: 'The input can’t be used as it is; nothing was changed.', implements: () => [Problem] })
export class InvalidInput extends Problem {
  @Field(() => [InvalidField], { description: 'Each field that needs attention.' })
  readonly fields: InvalidField[];

  constructor(fields: InvalidField[]) {
    super({ en: 'Some of this needs another look.', cy: 'Mae angen edrych eto ar rywfaint o hyn.' });
    this.fields = fields;
  }
}

/** Every mutation can be refused in these ways. */
export const commonProblems = [InvalidInput, NotSignedIn, NotAllowed, NotAvailable, ActingProfileChanged] as const;
