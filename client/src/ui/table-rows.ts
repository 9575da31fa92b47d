/** A table as a file holds it, the heads first. */
export type TableRows = readonly (readonly (string | number | null)[])[];
