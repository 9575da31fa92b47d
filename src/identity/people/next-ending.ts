import type { StaffAppointment, StaffEnding, StaffRecord } from './staff.type.js';

/** What of somebody’s record ends first, or has run out while they are still appointed; null where nothing will. */
export function nextEnding(record: StaffRecord, appointments: readonly StaffAppointment[]): StaffEnding | null {
  const held = appointments.filter(({ isOver }) => !isOver);
  if (held.length === 0) return null;
  const all = [
    { kind: 'verification' as const, at: record.verifiedUntil },
    ...held.map(({ checksValidUntil }) => ({ kind: 'checks' as const, at: checksValidUntil })),
    ...held.map(({ endsAt }) => ({ kind: 'term' as const, at: endsAt })),
  ];
  const dated = all.filter((ending): ending is StaffEnding => ending.at !== null);
  return dated.sort((one, other) => one.at.getTime() - other.at.getTime())[0] ?? null;
}
