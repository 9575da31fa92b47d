export { contactDetails, type ContactDetail } from './contact-details.js';
