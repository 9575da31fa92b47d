import type { OrganisationEntity } from '../../identity/index.js';
import { addYears, inForce, jurisdictionOf, type Day } from '../../platform/index.js';

/** From which days on the record of what was settled on a day, and its background papers, may be deleted (D8). */
export function keptFrom(day: Day, { jurisdiction }: Pick<OrganisationEntity, 'jurisdiction'>): { keptUntil: Day; papersKeptUntil: Day } {
  const { recordYears, paperYears } = jurisdictionOf(jurisdiction);
  return { keptUntil: addYears(day, inForce(recordYears, day)), papersKeptUntil: addYears(day, inForce(paperYears, day)) };
}
