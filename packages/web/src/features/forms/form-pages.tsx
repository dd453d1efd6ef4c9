// The pages of long forms: one chunk, loaded where somebody first edits.
export { EditPersonPage, NewPersonPage } from '../people/edit-person.tsx'
export { PersonSkillsPage } from '../skills/person-skills-page.tsx'
export { EditJobPage, NewJobPage } from '../jobs/edit-job.tsx'
