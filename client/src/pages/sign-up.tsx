import { CitizenProfileForm, SignUpForm } from '../features/identity/accounts/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { SignUpQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

const SignUpDocument = graphql(`
  query SignUp {
    place {
      organisations {
        id
        kind
        wards {
          ...WardChoice
        }
      }
    }
  }
`);

function SignUp({ data }: { data: SignUpQuery }) {
  const { signUpPage: text, actingPage } = useWords('accounts');
  const { isSignedIn } = useSession();
  const wards = data.place.organisations.flatMap((organisation) => organisation.wards);
  return (
    <div className="narrow">
      <PageHead title={isSignedIn ? actingPage.makeCitizen : text.title} lead={text.lead} />
      {isSignedIn ? <CitizenProfileForm wards={wards} /> : <SignUpForm />}
    </div>
  );
}

export const page = definePage({
  query: SignUpDocument,
  words: ['accounts'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('accounts').signUpPage.title, noindex: true }),
  Component: SignUp,
});
