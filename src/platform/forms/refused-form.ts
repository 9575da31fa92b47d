import { HttpException, HttpStatus } from '@nestjs/common';

/** Why a form was not taken, as the page shows it. */
export interface FormRefusal {
  readonly refusal: string;
  readonly message: string;
  readonly fields?: readonly { path: string; message: string }[];
}

/** A form that was not taken. */
export interface RefusedForm {
  /** Which form of the page it is. */
  readonly form: string;
  /** What was typed into it. */
  readonly values: Readonly<Record<string, string>>;
  readonly refusal: FormRefusal;
}

/**
 * A form was refused: the page that it stands on is shown again, with the reason and with what was typed. It is the
 * answer to the form itself and not a redirect, so that what somebody typed is kept nowhere but on their own page.
 */
export class FormRefused extends HttpException {
  constructor(
    /** Path and query of the page. */
    readonly page: string,
    readonly refused: RefusedForm,
  ) {
    super('This form was not taken.', HttpStatus.UNPROCESSABLE_ENTITY);
  }
}
