import { CitizenProfileForm, SignUpForm, useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { SignUpQuery } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
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
  const { signUpPage: text, actingPage } = useText().identity;
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
  head: (_data, { identity }) => ({ title: identity.signUpPage.title, noindex: true }),
  Component: SignUp,
});
