import type { ReactNode } from 'react';

interface PageHeadProps {
  title: ReactNode;
  /** What kind of thing this is, above the title. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Tags, dates and people below the title. */
  children?: ReactNode;
}

export function PageHead({ title, kicker, lead, children }: PageHeadProps) {
  return (
    <header className="page-head">
      {kicker && <p className="page-head__kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p className="page-head__lead">{lead}</p>}
      {children && <div className="page-head__facts">{children}</div>}
    </header>
  );
}
