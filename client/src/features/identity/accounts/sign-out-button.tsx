import { useState } from 'react';
import { useText } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { plainly, PlainFields } from '../../../ui/plain-form.js';
import { arrive, usePost } from './auth.js';

const plain = { deed: 'sign-out', then: '/' };

export function SignOutButton() {
  const { identity: text } = useText();
  const post = usePost();
  const [busy, setBusy] = useState(false);
  const signOut = async (): Promise<void> => {
    setBusy(true);
    await post('sign-out', {});
    arrive('/');
  };
  return (
    <form
      {...plainly(plain)}
      onSubmit={(event) => {
        event.preventDefault();
        void signOut();
      }}
    >
      <PlainFields form="sign-out" plain={plain} />
      <Button type="submit" kind="quiet" busy={busy}>
        {text.signOut}
      </Button>
    </form>
  );
}
