// The front door of people: bringing them in, making and changing them, finding and showing them.
export { createPeople, createPerson, deletePerson, makePerson, restorePerson, updatePerson } from './change-people.ts'
export { findPerson, noPerson } from './find-person.ts'
export { claimProfile, showOwnProfile } from './own-profile.ts'
export { derivedValues, type PersonInput, type ProfileRow } from './person-input.ts'
export { personListItem, personSummary, placeLine } from './person-view.ts'
export { emailTaken, personHere, putPeople } from './put-people.ts'
export { recomputeWishes } from './recompute-wishes.ts'
export { listPeople, pageOfPeople, showPerson, viewPerson } from './show-people.ts'
