import { Field, ObjectType } from '@nestjs/graphql';
import { InvalidField, Problem, type Language } from '../../platform/index.js';
import { toFields, type Finding } from '../finding.js';

/** All that is missing is said at once, so that nobody is sent back twice (G1, G2, G3, G8, L1). */
@ObjectType({ description: 'What a fair consultation says before it opens is not all there.', implements: () => [Problem] })
export class NotReadyToOpen extends Problem {
  @Field(() => [InvalidField], { description: 'Each thing that is missing, with its place in what was written.' })
  readonly fields: InvalidField[];

  constructor(findings: readonly Finding[], language: Language) {
    const count = findings.length;
    super({
      en: count === 1 ? 'This can’t open yet: one thing needs another look.' : `This can’t open yet: ${count} things need another look.`,
      cy: count === 1 ? 'Ni all hwn agor eto: mae angen edrych eto ar un peth.' : `Ni all hwn agor eto: mae angen edrych eto ar ${count} o bethau.`,
    });
    this.fields = toFields(findings, language);
  }
}
