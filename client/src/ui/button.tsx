import type { ComponentProps } from 'react';
import { Link } from 'react-router';

type Kind = 'primary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  kind?: Kind;
  /** A request is under way: the button stays where it is and takes no second press. */
  busy?: boolean;
}

export function Button({ kind = 'primary', busy = false, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`button button--${kind}`}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

export function LinkButton({ kind = 'primary', ...rest }: ComponentProps<typeof Link> & { kind?: Kind }) {
  return <Link {...rest} className={`button button--${kind}`} />;
}
