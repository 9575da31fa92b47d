import { AuthenticatorForm } from '../features/identity/accounts/index.js';
import { useSession } from '../features/identity/index.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

/** Where somebody who works here sets up the app whose codes acting at work takes (S5). */
function Authenticator() {
  const { factor: words } = useWords('invited');
  const { identity } = useText();
  const { isSignedIn } = useSession();
  return (
    <div className="narrow">
      <PageHead title={words.title} lead={words.lead} />
      {isSignedIn ? (
        <AuthenticatorForm />
      ) : (
        <>
          <p>{words.signInFirst}</p>
          <LinkButton to="/sign-in?next=%2Fauthenticator">{identity.signIn}</LinkButton>
        </>
      )}
    </div>
  );
}

export const page = definePage({
  words: ['accounts', 'invited'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('invited').factor.title, noindex: true }),
  Component: Authenticator,
});
