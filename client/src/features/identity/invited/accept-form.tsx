import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { InvitedPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { useSession } from '../session.js';

export const InvitedFragmentDocument = graphql(`
  fragment InvitedParts on InvitedToWork {
    state
    realName
    role
    invitedBy
    expiresAt
    hasAccount
    viewerIsInvited
    jobTitle {
      ...LocalTextParts
    }
    organisation {
      id
      name {
        ...LocalTextParts
      }
    }
  }
`);

const AcceptDocument = graphql(`
  mutation AcceptWorkInvitation($input: AcceptWorkInvitationInput!) {
    acceptWorkInvitation(input: $input) {
      __typename
      ... on Session {
        isSignedIn
      }
      ...Refusal
    }
  }
`);

/** What whoever was invited does next, according to whether they have an account and are signed in with it. */
export function AcceptInvitation({ invited, token }: { invited: InvitedPartsFragment; token: string }) {
  const words = useWords('invited');
  const { isSignedIn } = useSession();
  const [isAccepted, setIsAccepted] = useState(false);
  const here = `/work/invitations/${token}`;
  if (isAccepted) return <Accepted isSignedIn={isSignedIn} />;
  if (invited.state !== 'OPEN') {
    return (
      <Notice tone="warn" title={words.over[invited.state]}>
        <p>{words.overAdvice}</p>
      </Notice>
    );
  }
  if (isSignedIn && !invited.viewerIsInvited) return <Notice tone="warn" title={words.another} />;
  if (!isSignedIn && invited.hasAccount) {
    return (
      <>
        <p>{words.signInFirst}</p>
        <LinkButton to={`/sign-in?next=${encodeURIComponent(here)}`}>{words.signIn}</LinkButton>
      </>
    );
  }
  return <AcceptForm token={token} needsPassword={!isSignedIn} onAccepted={() => setIsAccepted(true)} />;
}

function AcceptForm({ token, needsPassword, onAccepted }: { token: string; needsPassword: boolean; onAccepted: () => void }) {
  const words = useWords('invited');
  const deed = useDeed(AcceptDocument);
  // Not one that is kept: a password is no draft.
  const [password, setPassword] = useState('');
  const kept = useForm('accept-invitation', {});
  const form = { ...kept, values: { password }, set: (_name: string, value: string) => setPassword(value) };
  const submit = async (): Promise<void> => {
    if (await deed.run({ token, ...(needsPassword && { password }) })) onAccepted();
  };
  return (
    <Form form={form} required={needsPassword ? ['password'] : []} refusal={deed.refusal} busy={deed.busy} submit={words.accept} onSubmit={submit}>
      {needsPassword && <TextField name="password" type="password" label={words.password} hint={words.passwordHint} autoComplete="new-password" />}
    </Form>
  );
}

function Accepted({ isSignedIn }: { isSignedIn: boolean }) {
  const words = useWords('invited');
  return (
    <Notice tone="good" title={words.accepted} announce>
      <p>{words.next}</p>
      <LinkButton to={isSignedIn ? '/authenticator' : '/sign-in?next=%2Fauthenticator'}>{isSignedIn ? words.nextSetUp : words.nextSignIn}</LinkButton>
    </Notice>
  );
}

/** The role as it is called here. */
export function useRoleName(): (role: InvitedPartsFragment['role']) => string {
  const { identity } = useText();
  return (role) => identity.roles[role];
}
