/** The id of a field's element, by which errors and what was typed find it. */
export const fieldId = (form: string, field: string): string => `${form}-${field}`.replaceAll(/[^\w-]/g, '-');
