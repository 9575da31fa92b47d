import { Link } from 'react-router';

interface TabLink {
  to: string;
  label: string;
  current: boolean;
}

/** Views of the same list, each with an address of its own: links that look like tabs. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} aria-current={tab.current ? 'page' : undefined} state={{ staysInPlace: true }}>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
