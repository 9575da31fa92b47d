import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { hasRole, IdField, isAtWork, NotAllowed, NotAvailable, OptionalTextField, outcomeOf, problem, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { Organisation } from '../organisation.type.js';
import { isColour, LEAST_CONTRAST, leastContrast, readable } from './accent.rules.js';

@InputType({ description: 'The colour that an organisation is known by.' })
export class SetAccentInput {
  @IdField('org', 'Your organisation.')
  @IsUUID()
  organisationId!: string;

  @OptionalTextField('A colour as #rrggbb; left out, the place’s own colour is used again.', { most: 7 })
  colour?: string | null;
}

export const NotAColour = problem('NotAColour', 'What was given is no colour.', {
  en: 'Give a colour as # and six of the digits 0 to 9 and a to f, such as #2b5478.',
  cy: 'Rhowch liw fel # a chwech o’r digidau 0 i 9 ac a i f, megis #2b5478.',
});

/** Says how weak it is, and the nearest colour that would do. */
export const AccentTooWeak = problem('AccentTooWeak', 'Words in this colour, or on it, could not be read by everybody.', (found: number, better: string) => ({
  en: `Words in this colour can’t be read by everybody: its contrast is ${found.toFixed(1)} to 1, and ${LEAST_CONTRAST} is needed. ${better} is near and would do.`,
  cy: `Ni all pawb ddarllen geiriau yn y lliw hwn: ei gyferbyniad yw ${found.toFixed(1)} i 1, ac mae angen ${LEAST_CONTRAST}. Mae ${better} yn agos a byddai’n gwneud y tro.`,
}));

export const SetAccentOutcome = outcomeOf('SetAccentOutcome', 'The organisation with its colour.', Organisation, [NotAColour, AccentTooWeak]);

/** A clerk chooses the colour of their organisation: one that can be read, light and dark. */
@Injectable()
export class SetAccent {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { organisationId, colour }: SetAccentInput): Promise<Problem | OrganisationEntity> {
    return this.work.run(async (tx) => {
      const organisation = await tx.lock(OrganisationEntity, { id: organisationId });
      if (!organisation) return new NotAvailable();
      if (!viewer.profile || !isAtWork(viewer) || !hasRole(viewer, 'clerk', organisationId)) return new NotAllowed();
      const accent = colour?.trim().toLowerCase() || null;
      if (accent !== null && !isColour(accent)) return new NotAColour();
      if (accent !== null && leastContrast(accent) < LEAST_CONTRAST) return new AccentTooWeak(leastContrast(accent), readable(accent));
      tx.record({ kind: 'organisation.accent-set', topics: [`organisation:${organisationId}`] });
      tx.audit({ organisationId, actor: viewer, act: 'organisation.accent-set', subject: { kind: 'organisation', id: organisationId }, details: { before: organisation.accent, after: accent } });
      return tx.save(OrganisationEntity, { ...organisation, accent });
    });
  }
}
