import { Link, useLocation } from 'react-router';
import { useLanguage, useText } from '../text/use-text.js';

/** In the order of their names. */
const STATEMENTS = ['accessibility', 'privacy', 'privacy-for-young-people', 'rules', 'counting', 'figures', 'answers'].map((name) => (name === 'figures' ? '/moderation/figures' : `/about/${name}`));

export function Footer() {
  const { footer: text } = useText().common;
  const { pathname, search } = useLocation();
  const other = useLanguage() === 'en' ? 'cy' : 'en';
  const parameters = new URLSearchParams(search);
  parameters.set('lang', other);
  return (
    <footer className="foot">
      <div className="foot__inner">
        <p>{text.about}</p>
        <nav aria-label={text.promised}>
          <ul>
            {STATEMENTS.map((to, place) => (
              <li key={to}>
                <Link to={to}>{text.statements[place]}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <ul>
          <li>
            <Link to="/concerns/new">{text.concern}</Link>
          </li>
          <li>
            <Link to="/forward-plan">{text.plan}</Link>
          </li>
          <li>
            <Link to="/commitments">{text.promises}</Link>
          </li>
          <li>
            <Link to="/help">{text.help}</Link>
          </li>
          <li>
            <a href={`${pathname}?${parameters}`} lang={other} hrefLang={other} title={text.otherLanguageLabel}>
              {text.otherLanguage}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
