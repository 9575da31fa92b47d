/** Where a clerk says when an election is near. */
export const words = {
  title: 'Weeks before an election',
  lead: 'In these days no decision is published or opened for views, and no consultation opened, without a reason that everybody reads.',
  toCouncil: 'The council’s page',
  done: 'Kept. It holds from its first day on.',
  known: 'Periods that are known',
  none: 'No period has been set.',
  period: (from: string, until: string) => `From ${from} to ${until}`,
  now: 'Now',
  change: 'Change its days',
  add: 'Set a period',
  from: 'The first day',
  fromHint: 'Usually that of the notice of election.',
  until: 'The last day',
  untilHint: 'Usually that of the election.',
  submit: 'Keep these days',
};
