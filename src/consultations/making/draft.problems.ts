import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/index.js';
import { ConsultationDraft } from './draft.type.js';

/** Nothing was overwritten: what is kept now comes with the refusal, to be compared with what was typed. */
@ObjectType({ description: 'Somebody else changed the draft since you last saw it.', implements: () => [Problem] })
export class ConsultationDraftChanged extends Problem {
  @Field(() => ConsultationDraft, { description: 'The draft as it is kept now, with who changed it and when.' })
  readonly draft: ConsultationDraft;

  constructor(draft: ConsultationDraft) {
    super({
      en: 'This draft was changed while you were writing. Nothing was overwritten: compare the two before you save. What you typed is still here.',
      cy: 'Newidiwyd y drafft hwn tra oeddech yn ysgrifennu. Ni throsysgrifwyd dim: cymharwch y ddau cyn cadw. Mae’r hyn a deipioch yma o hyd.',
    });
    this.draft = draft;
  }
}
