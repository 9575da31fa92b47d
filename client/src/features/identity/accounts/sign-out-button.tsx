import { useState } from 'react';
import { useText } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { arrive, usePost } from './auth.js';

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
    <Button kind="quiet" busy={busy} onClick={() => void signOut()}>
      {text.signOut}
    </Button>
  );
}
