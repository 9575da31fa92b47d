import { Children, type ReactNode } from 'react';
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

interface CardListProps {
  /** Heard, not seen: for a list that stands directly below the page's title. */
  title?: string;
  children: ReactNode[];
}

export function CardList({ title, children }: CardListProps) {
  if (Children.count(children) === 0) return null;
  return (
    <>
      {title && <h2 className="visually-hidden">{title}</h2>}
      <ul className="card-list">
        {Children.map(children, (child) => (
          <li>{child}</li>
        ))}
      </ul>
    </>
  );
}

/** The class that carries a council's colour, from the style sheet that the server makes of them. */
export const accentClass = (accent: string | null | undefined): string => (accent ? `accent-${accent}` : '');
