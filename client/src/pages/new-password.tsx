import { useSearchParams } from 'react-router';
import { NewPasswordForm } from '../features/identity/accounts/index.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

function NewPassword() {
  const { signInPage: text } = useWords('accounts');
  const [search] = useSearchParams();
  return (
    <div className="narrow">
      <PageHead title={text.newPasswordTitle} />
      <NewPasswordForm token={search.get('token') ?? ''} />
    </div>
  );
}

export const page = definePage({
  words: ['accounts'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('accounts').signInPage.newPasswordTitle, noindex: true }),
  Component: NewPassword,
});
