export { AuditArgs } from './audit.args.js';
export { AuditReader, mayReadRecord, type LinkRow } from './audit.reader.js';
export { PeopleOnRecord } from './people-on-record.js';
