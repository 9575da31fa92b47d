/** An organisation’s page, for everybody. */
export const words = {
  kinds: { COUNCIL: 'Council', YOUTH_SERVICE: 'Youth service', VOLUNTARY: 'Voluntary organisation' },
  description: (name: string) => `Who works for ${name}, what it runs, and how to reach it here.`,
  wards: 'Wards',
  bodies: 'Bodies that decide together',
  members: 'Members',
  officers: 'Who works for it',
  officersHint: 'Each by the office they hold now.',
  officersNone: 'Nobody is named yet.',
  runs: 'What it runs',
  links: { decisions: 'Its decisions', consultations: 'Its consultations', ideas: 'Ideas put to it', answers: 'Its answers', questions: 'Questions asked of it', commitments: 'What it promised', youth: 'Youth spaces' },
  atWork: 'For those who keep it',
  people: 'People and appointments',
  settings: 'Settings',
  record: 'The record',
};
