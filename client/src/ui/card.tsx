import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface CardProps {
  to: string;
  title: ReactNode;
  tags?: ReactNode;
  children?: ReactNode;
  /** The council's accent, where the thing belongs to one. */
  accent?: string | null;
}

/** A thing in a list. The whole card can be pressed; the link's name is the title alone. */
export function Card({ to, title, tags, children, accent }: CardProps) {
  return (
    <article className={`card ${accentClass(accent)}`}>
      {tags && <div className="card__tags">{tags}</div>}
      <h3 className="card__title">
        <Link to={to} className="card__link">
          {title}
        </Link>
      </h3>
      {children && <div className="card__body">{children}</div>}
    </article>
  );
}

export function CardList({ children }: { children: ReactNode[] }) {
  return (
    <ul className="card-list">
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}

const accents = new Set(['moss', 'heather', 'slate', 'clay', 'gorse']);

/** The class that carries a council's accent; a name we have no colours for keeps the usual ones. */
export function accentClass(accent: string | null | undefined): string {
  return accent && accents.has(accent) ? `accent-${accent}` : '';
}
