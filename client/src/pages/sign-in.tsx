import { Link } from 'react-router';
import { SignInForms } from '../features/identity/accounts/index.js';
import { useIsDemo } from '../features/identity/index.js';
import { useWords } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { definePage } from './page.js';

function SignIn() {
  const { signInPage: text } = useWords('accounts');
  return (
    <div className="narrow">
      <PageHead title={text.title} lead={text.lead} />
      {useIsDemo() && (
        <Notice title={text.demoTitle}>
          <p>
            {text.demoText} <a href="/demo">{text.demoLink}</a>
          </p>
        </Notice>
      )}
      <SignInForms />
      <p>
        {text.newHere} <Link to="/sign-up">{text.newHereLink}</Link>
      </p>
      <p>
        {text.young} <Link to="/youth/join">{text.youngLink}</Link>
      </p>
    </div>
  );
}

export const page = definePage({
  words: ['accounts'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('accounts').signInPage.title, noindex: true }),
  Component: SignIn,
});
