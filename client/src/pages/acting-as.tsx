import { ProfileList, SignOutButton } from '../features/identity/accounts/index.js';
import { useSession } from '../features/identity/index.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { definePage } from './page.js';

function ActingAs() {
  const { identity } = useText();
  const { profiles, isSignedIn } = useSession();
  const text = useWords('accounts').actingPage;
  const hasCitizen = profiles.some(({ kind }) => kind !== 'PROFESSIONAL');
  if (!isSignedIn) {
    return (
      <>
        <PageHead title={text.title} lead={text.visitor} />
        <LinkButton to="/sign-in">{identity.signIn}</LinkButton>
      </>
    );
  }
  return (
    <div className="narrow">
      <PageHead title={text.title} lead={text.lead} />
      <ProfileList />
      <p className="hint">{text.unsent}</p>
      {!hasCitizen && (
        <Section title={text.makeCitizen}>
          <p>{text.makeCitizenHint}</p>
          <LinkButton kind="quiet" to="/sign-up">
            {text.makeCitizen}
          </LinkButton>
        </Section>
      )}
      <SignOutButton />
    </div>
  );
}

export const page = definePage({
  words: ['accounts'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('accounts').actingPage.title, noindex: true }),
  Component: ActingAs,
});
