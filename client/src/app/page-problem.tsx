import { useState } from 'react';
import { useLocation } from 'react-router';
import { useReload } from '../pages/use-reload.js';
import { useText } from '../text/use-text.js';
import { Button, LinkButton } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import type { Loaded } from './load-page.js';

/** Not here, not signed in, or not working: what it is and what to do. */
export function PageProblem({ loaded }: { loaded: Exclude<Loaded, { state: 'shown' }> }) {
  const { states: text } = useText().common;
  const { pathname, search } = useLocation();
  switch (loaded.state) {
    case 'missing':
      return (
        <>
          <PageHead title={text.missingTitle} lead={text.missingText} />
          <p>{text.missingAdvice}</p>
          <LinkButton to="/">{text.goHome}</LinkButton>
        </>
      );
    case 'signIn':
      return (
        <>
          <PageHead title={text.signInTitle} lead={text.signInText} />
          <LinkButton to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{text.signIn}</LinkButton>
        </>
      );
    case 'failed':
      return <Failed offline={loaded.offline} message={loaded.message} />;
  }
}

function Failed({ offline, message }: { offline: boolean; message: string }) {
  const { states: text } = useText().common;
  const reload = useReload();
  const [busy, setBusy] = useState(false);
  const tryAgain = async (): Promise<void> => {
    setBusy(true);
    await reload();
    setBusy(false);
  };
  return (
    <>
      <PageHead title={text.failedTitle} lead={offline ? text.offlineText : text.failedText} />
      {message && <p className="hint">{message}</p>}
      <Button busy={busy} onClick={() => void tryAgain()}>
        {text.tryAgain}
      </Button>
    </>
  );
}
