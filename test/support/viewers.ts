import { visitor, type GraphqlContext, type Viewer, type ViewerAppointment, type ViewerProfile } from '../../src/platform/index.js';

const someone: ViewerProfile = {
  id: '01890000-0000-7000-8000-000000000001',
  accountId: '01890000-0000-7000-8000-0000000000a1',
  kind: 'citizen',
  ageBand: 'adult',
  displayName: 'Somebody',
  organisationId: null,
  wardId: null,
};

/** A viewer out of thin air, for pure rules; `null` is a visitor. A second factor was given. */
export function aViewer(profile: Partial<ViewerProfile> | null, appointments: readonly ViewerAppointment[] = []): Viewer {
  if (!profile) return visitor('en');
  return { ...visitor('en'), profile: { ...someone, ...profile }, accountId: someone.accountId, secondFactor: true, appointments };
}

/** What a reader is asked with, in a request of its own. */
export function contextOf(viewer: Viewer): GraphqlContext {
  return { viewer, requestId: 'test', http: null, shownProfileId: null };
}
