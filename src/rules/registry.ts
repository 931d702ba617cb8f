export { procfileMissing } from './procfile-missing.ts'
