import { useState } from 'react';
import type { MemberFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';
import { MakeReentryCodeDocument, RecordGuardianConsentDocument, WithdrawGuardianConsentDocument } from './staff-fragment.js';

interface MembersProps {
  members: readonly MemberFragment[];
  agreed: number | null;
  onChange: () => void;
}

/** The young people of a space by made-up name: consent, and a way back in. */
export function Members({ members, agreed, onChange }: MembersProps) {
  const text = useWords('youth-staff');
  return (
    <Section title={text.members}>
      {agreed !== null && <p>{text.agreed(agreed)}</p>}
      {members.length === 0 && <p className="hint">{text.noMembers}</p>}
      <ul className="plain-list">
        {members.map((member) => (
          <li key={member.id} className="staff-line">
            <Member member={member} onChange={onChange} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Member({ member, onChange }: { member: MemberFragment; onChange: () => void }) {
  const text = useWords('youth-staff');
  const { day } = useDates();
  const { pseudonym, joinedAt, lacksConsent, consent } = member;
  return (
    <>
      <p>
        <strong>{pseudonym}</strong> {lacksConsent && <Tag tone="warn">{text.needsConsent}</Tag>}
      </p>
      <p className="hint">
        {text.since(day(joinedAt))}
        {consent && <> · {consent.withdrawnAt ? text.consentGone : text.consentSeen(consent.seenBy.displayName, day(consent.seenAt), consent.ruleFrom)}</>}
      </p>
      <ConsentButtons member={member} onChange={onChange} />
      <LetIn member={member} />
    </>
  );
}

function ConsentButtons({ member, onChange }: { member: MemberFragment; onChange: () => void }) {
  const text = useWords('youth-staff');
  const note = useDeed(RecordGuardianConsentDocument);
  const withdraw = useDeed(WithdrawGuardianConsentDocument);
  const sure = useConfirmation();
  const take = async (): Promise<void> => {
    if ((await sure.ask()) && (await withdraw.run({ memberId: member.id }))) onChange();
  };
  const refusal = note.refusal ?? withdraw.refusal;
  return (
    <>
      {member.lacksConsent && (
        <Button busy={note.busy} aria-label={`${text.noteConsent}: ${member.pseudonym}`} onClick={() => void note.run({ memberId: member.id }).then((done) => done && onChange())}>
          {text.noteConsent}
        </Button>
      )}
      {member.consent && !member.consent.withdrawnAt && (
        <Button kind="quiet" busy={withdraw.busy} aria-label={`${text.withdraw}: ${member.pseudonym}`} onClick={() => void take()}>
          {text.withdraw}
        </Button>
      )}
      <Confirm confirmation={sure} question={text.withdrawSure} yes={text.withdraw} />
      {refusal && <RefusalText refusal={refusal} />}
    </>
  );
}

function LetIn({ member }: { member: MemberFragment }) {
  const text = useWords('youth-staff');
  const deed = useDeed(MakeReentryCodeDocument);
  const sure = useConfirmation();
  const [code, setCode] = useState<string>();
  const make = async (): Promise<void> => {
    if (!(await sure.ask())) return;
    setCode((await deed.run({ memberId: member.id }))?.reentryCode);
  };
  return (
    <>
      <Button kind="quiet" busy={deed.busy} aria-label={`${text.letIn}: ${member.pseudonym}`} onClick={() => void make()}>
        {text.letIn}
      </Button>
      <Confirm confirmation={sure} question={text.letInSure} yes={text.letIn} />
      {code && (
        <Notice tone="good" title={text.letInIs} announce>
          <p className="joined__phrase">{code}</p>
        </Notice>
      )}
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
