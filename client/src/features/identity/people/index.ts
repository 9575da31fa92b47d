export { InvitationList } from './invitation-list.js';
export { InviteForm } from './invite-form.js';
export { PeopleLiveDocument, StaffRecordLiveDocument } from './people-fragment.js';
export { PersonRecord } from './person-record.js';
export { StaffCard, STATE_TONES } from './staff-card.js';
export { peopleFilterOf, StaffFilters } from './staff-filters.js';
