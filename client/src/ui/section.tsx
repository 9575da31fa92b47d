import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** A link or button beside the heading. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its heading, so that it can be jumped to by heading and by region. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
