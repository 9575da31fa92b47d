import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { ActingProfileFragment } from '../../../graphql/generated/graphql.js';
import { useDeed, type Deed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { PersonLine } from '../../../ui/person-line.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { arrive } from './auth.js';
import { useSession } from '../index.js';

const ActAsDocument = graphql(`
  mutation ActAs($input: ActAsInput!) {
    actAs(input: $input) {
      __typename
      ... on Session {
        profile {
          id
        }
      }
      ...Refusal
    }
  }
`);

/** All that this account may act through, one at a time. */
export function ProfileList() {
  const { profile: now, profiles } = useSession();
  return (
    <ul className="profile-list">
      {profiles.map((profile) => (
        <li key={profile.id} className={profile.isProfessional ? 'profile profile--professional' : 'profile'}>
          <ProfileChoice profile={profile} isNow={profile.id === now?.id} />
        </li>
      ))}
    </ul>
  );
}

function ProfileChoice({ profile, isNow }: { profile: ActingProfileFragment; isNow: boolean }) {
  const { actingPage: text } = useWords('accounts');
  const { citizen, youngPerson, roles } = useText().identity;
  const deed = useDeed(ActAsDocument);
  const [askCode, setAskCode] = useState(false);
  const act = async (code?: string): Promise<void> => {
    if (await deed.run({ profileId: profile.id, ...(code && { code }) })) arrive('/');
  };
  const needsCode = askCode || deed.refusal?.refusal === 'SecondFactorNeeded';
  return (
    <>
      <p>
        <PersonLine person={profile} />
        {!profile.isProfessional && <span className="hint">{profile.kind === 'CITIZEN' ? citizen : youngPerson}</span>}
        <span className="hint">{profile.appointments.map(({ role }) => roles[role]).join(', ')}</span>
      </p>
      {isNow && <Notice title={text.now} />}
      {!isNow && !needsCode && (
        <Button busy={deed.busy} onClick={() => void act()}>
          {text.use(profile.displayName)}
        </Button>
      )}
      {needsCode && <CodeForm profileId={profile.id} deed={deed} onCode={act} onAsked={() => setAskCode(true)} />}
      {deed.refusal && !needsCode && <RefusalText refusal={deed.refusal} />}
    </>
  );
}

interface CodeFormProps {
  profileId: string;
  deed: Pick<Deed<unknown, never>, 'busy' | 'refusal'>;
  onCode: (code: string) => Promise<void>;
  onAsked: () => void;
}

function CodeForm({ profileId, deed, onCode, onAsked }: CodeFormProps) {
  const { actingPage: text } = useWords('accounts');
  const form = useForm(`code-${profileId}`, { code: '' });
  const [tried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    onAsked();
    setTried(true);
    await onCode(form.values.code.trim());
  };
  return (
    <Form form={form} required={['code']} refusal={tried ? deed.refusal : undefined} busy={deed.busy} submit={text.confirm} onSubmit={submit}>
      <TextField name="code" label={text.code} hint={text.codeHint} autoComplete="one-time-code" inputMode="numeric" narrow />
    </Form>
  );
}
