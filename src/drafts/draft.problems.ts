import { Field, ObjectType } from '@nestjs/graphql';
import { Problem, problem, type ProblemText } from '../platform/index.js';
import { Draft } from './draft.type.js';

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

export const DraftTooLong = problem(
  'DraftTooLong',
  'A draft holds so much and no more.',
  (bytes: number, most: number): ProblemText => ({
    en: `This draft is ${kilobytes(bytes)} KB long, and ${kilobytes(most)} KB can be kept. Shorten it, or put long papers into files. What you typed is still here; it isn’t saved.`,
    cy: `Mae’r drafft hwn yn ${kilobytes(bytes)} KB, a gellir cadw ${kilobytes(most)} KB. Byrhewch ef, neu rhowch bapurau hir mewn ffeiliau. Mae’r hyn a deipioch yma o hyd; nid yw wedi’i gadw.`,
  }),
);

export const NotADraft = problem('NotADraft', 'The content is not a JSON object.', {
  en: 'This draft couldn’t be read, so it isn’t saved. What you typed is still here.',
  cy: 'Nid oedd modd darllen y drafft hwn, felly nid yw wedi’i gadw. Mae’r hyn a deipioch yma o hyd.',
});

export const TooManyDrafts = problem(
  'TooManyDrafts',
  'A profile keeps so many drafts and no more.',
  (most: number): ProblemText => ({
    en: `You already keep ${most} drafts. Finish or discard one first; what you typed is still here.`,
    cy: `Rydych eisoes yn cadw ${most} drafft. Gorffennwch neu gwaredwch un yn gyntaf; mae’r hyn a deipioch yma o hyd.`,
  }),
);

/** Nothing was overwritten: what is kept now comes with the refusal, to be compared with what was typed. */
@ObjectType({ description: 'The draft was changed since you last saw it: by somebody else, or by you in another tab.', implements: () => [Problem] })
export class DraftChangedMeanwhile extends Problem {
  @Field(() => Draft, { description: 'The draft as it is kept now, with who changed it and when.' })
  readonly draft: Draft;

  constructor(draft: Draft) {
    super({
      en: 'This draft was changed while you were writing. Nothing was overwritten: compare the two before you save. What you typed is still here.',
      cy: 'Newidiwyd y drafft hwn tra oeddech yn ysgrifennu. Ni throsysgrifwyd dim: cymharwch y ddau cyn cadw. Mae’r hyn a deipioch yma o hyd.',
    });
    this.draft = draft;
  }
}
