import type { StaffLineFragment, StaffState } from '../../../graphql/generated/graphql.js';
import { useDates, useNow } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Card } from '../../../ui/card.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { Local } from '../../../ui/written.js';

export const STATE_TONES: Record<StaffState, Tone> = { ACTIVE: 'good', SUSPENDED: 'warn', LAPSED: 'warn', ENDED: 'plain' };

/** Somebody at work in a list: what they may do, whether they can, and what ends next. */
export function StaffCard({ person: { id, state, profile, appointments, nextEnding } }: { person: StaffLineFragment }) {
  const words = useWords('people');
  const { identity } = useText();
  const { day } = useDates();
  const now = useNow();
  const held = appointments.filter(({ isOver }) => !isOver);
  const roles = [...new Set(held.map(({ role }) => identity.roles[role]))];
  return (
    <Card to={`/people/${id}`} title={profile.displayName} tags={<Tag tone={STATE_TONES[state]}>{words.states[state]}</Tag>}>
      <p>
        {profile.jobTitle && <Local text={profile.jobTitle} />}
        {' · '}
        {roles.length > 0 ? roles.join(', ') : words.noPast}
      </p>
      {nextEnding && <p className="hint">{(nextEnding.at > now ? words.ending : words.ended)[nextEnding.kind](day(nextEnding.at))}</p>}
    </Card>
  );
}
