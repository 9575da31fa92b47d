import { SignUpForm, useSession } from '../features/identity/index.js';
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
  const { signUpPage: text } = useText().identity;
  const hasAccount = useSession().isSignedIn;
  return (
    <div className="narrow">
      <PageHead title={text.title} lead={text.lead} />
      <SignUpForm wards={data.place.organisations.flatMap(({ wards }) => wards)} hasAccount={hasAccount} />
    </div>
  );
}

export const page = definePage({
  query: SignUpDocument,
  head: (_data, { identity }) => ({ title: identity.signUpPage.title, noindex: true }),
  Component: SignUp,
});
