import type { Role } from '../../graphql/generated/graphql.js';

interface Appointed<Ward> {
  appointments: readonly { role: Role; organisation: { id: string }; ward?: Ward | null }[];
}

/** The ward that somebody is a councillor for in this council. */
export const wardOf = <Ward>({ appointments }: Appointed<Ward>, councilId: string | undefined): Ward | null | undefined =>
  appointments.find(({ role, organisation }) => role === 'COUNCILLOR' && organisation.id === councilId)?.ward;
