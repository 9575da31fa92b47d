import { Field, ObjectType } from '@nestjs/graphql';
import { InvalidField, Problem, problem, type Language } from '../../platform/index.js';
import { toFields, type Finding } from '../finding.js';

/** All that is missing is said at once, so that nobody is sent back twice (G4, G5, G8, L1). */
@ObjectType({ description: 'What an outcome says is not all there: something that people said has no answer, or a text or a language is missing.', implements: () => [Problem] })
export class OutcomeIncomplete extends Problem {
  @Field(() => [InvalidField], { description: 'Each thing that is missing, with its place in what was written.' })
  readonly fields: InvalidField[];

  constructor(findings: readonly Finding[], language: Language) {
    const count = findings.length;
    super({
      en: count === 1 ? 'This can’t be published yet: one thing needs another look.' : `This can’t be published yet: ${count} things need another look.`,
      cy: count === 1 ? 'Ni ellir cyhoeddi hwn eto: mae angen edrych eto ar un peth.' : `Ni ellir cyhoeddi hwn eto: mae angen edrych eto ar ${count} o bethau.`,
    });
    this.fields = toFields(findings, language);
  }
}

export const NoOutcomeYet = problem('NoOutcomeYet', 'There is no outcome that could be changed.', {
  en: 'The outcome of this consultation hasn’t been published yet.',
  cy: 'Nid yw canlyniad yr ymgynghoriad hwn wedi’i gyhoeddi eto.',
});
