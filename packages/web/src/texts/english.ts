// The English catalogue, one file for each part of the page.
import { app } from './english/app.ts'
import { home } from './english/home.ts'
import { imports } from './english/imports.ts'
import { jobs } from './english/jobs.ts'
import { keys } from './english/keys.ts'
import { matches } from './english/matches.ts'
import { people } from './english/people.ts'
import { tasks } from './english/tasks.ts'
import { words } from './english/words.ts'

export const english = { language: 'en', app, home, imports, jobs, keys, matches, people, tasks, words }
