export { ProposeIdeaForm } from './propose-idea-form.js';
export { ReviseIdeaForm } from './revise-idea-form.js';
