import type { InvitationLineFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Tag } from '../../../ui/tag.js';
import { SendWorkInvitationAgainDocument, WithdrawWorkInvitationDocument } from './people-fragment.js';

interface InvitationListProps {
  invitations: readonly InvitationLineFragment[];
  onChange: () => void;
}

export function InvitationList({ invitations, onChange }: InvitationListProps) {
  return (
    <ul className="lines">
      {invitations.map((invitation) => (
        <li key={invitation.id}>
          <Invitation invitation={invitation} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}

function Invitation({ invitation: { id, realName, role, state, invitedAt, expiresAt }, onChange }: { invitation: InvitationLineFragment; onChange: () => void }) {
  const { invitations: words } = useWords('people');
  const { identity } = useText();
  const { day } = useDates();
  const sending = useDeed(SendWorkInvitationAgainDocument);
  const withdrawing = useDeed(WithdrawWorkInvitationDocument);
  const confirmation = useConfirmation();
  const again = async (): Promise<void> => {
    if (await sending.run({ invitationId: id })) onChange();
  };
  const withdraw = async (): Promise<void> => {
    if ((await confirmation.ask()) && (await withdrawing.run({ invitationId: id }))) onChange();
  };
  const refusal = sending.refusal ?? withdrawing.refusal;
  return (
    <>
      <p>
        <strong>{realName}</strong>, {identity.roles[role]} {state === 'EXPIRED' && <Tag tone="warn">{words.expired}</Tag>}
      </p>
      <p className="hint">{words.sentOn(day(invitedAt), day(expiresAt))}</p>
      <p className="actions">
        <Button kind="quiet" busy={sending.busy} aria-label={`${words.again}: ${realName}`} onClick={() => void again()}>
          {words.again}
        </Button>
        <Button kind="quiet" busy={withdrawing.busy} aria-label={`${words.withdraw}: ${realName}`} onClick={() => void withdraw()}>
          {words.withdraw}
        </Button>
      </p>
      <Confirm confirmation={confirmation} question={words.ask(realName)} yes={words.yes} />
      {refusal && <RefusalText refusal={refusal} />}
    </>
  );
}
