import type { ReactNode } from 'react';

interface NoticeProps {
  tone?: 'plain' | 'good' | 'warn';
  title?: string;
  /** Told to a screen reader when it appears after the page was shown. */
  announce?: boolean;
  children?: ReactNode;
}

export function Notice({ tone = 'plain', title, announce = false, children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={announce ? 'status' : undefined}>
      {title && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}

/** Nothing here yet, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}
