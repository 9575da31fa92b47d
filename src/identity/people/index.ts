import { ChangePortfolios } from './change-portfolios.js';
import { Endings } from './endings.js';
import { LastInOffice } from './last-in-office.js';
import { OfficersOfOrganisation, OfficersReader, WorkplacesOfMe } from './officers.js';
import { PeopleReader } from './people.reader.js';
import { PeopleDeedsResolver, PeopleOfOrganisation, PeopleResolver, StaffAppointmentResolver } from './people.resolver.js';
import { RenewChecks } from './renew-checks.js';
import { RenewVerification } from './renew-verification.js';

export { Endings, type EndingOf } from './endings.js';
export { jurisdictionAt, keptProfile } from './kept-profile.js';
export { isOneself, mayAppoint, mayKeepPeople } from './people.access.js';
export { AppointmentOver, DayOutOfBounds, YourOwnAppointment } from './people.problems.js';
export { untilEndOf } from './people.rules.js';
export { StaffRecord } from './staff.type.js';

/** What keeping people brings to the room. */
export const peopleProviders = {
  deeds: [ChangePortfolios, RenewChecks, RenewVerification],
  readers: [Endings, LastInOffice, OfficersReader, PeopleReader],
  resolvers: [OfficersOfOrganisation, WorkplacesOfMe, PeopleDeedsResolver, PeopleOfOrganisation, PeopleResolver, StaffAppointmentResolver],
};
