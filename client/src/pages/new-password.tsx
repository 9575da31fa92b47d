import { useSearchParams } from 'react-router';
import { NewPasswordForm } from '../features/identity/index.js';
import { useText } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

function NewPassword() {
  const { signInPage: text } = useText().identity;
  const [search] = useSearchParams();
  return (
    <div className="narrow">
      <PageHead title={text.newPasswordTitle} />
      <NewPasswordForm token={search.get('token') ?? ''} />
    </div>
  );
}

export const page = definePage({
  head: (_data, { identity }) => ({ title: identity.signInPage.newPasswordTitle, noindex: true }),
  Component: NewPassword,
});
