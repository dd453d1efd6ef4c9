// The English catalogue, one file for each part of the page.
import { app } from './english/app.ts'
import { home } from './english/home.ts'
import { imports } from './english/imports.ts'
import { jobs } from './english/jobs.ts'
import { matches } from './english/matches.ts'
import { people } from './english/people.ts'

export const english = { language: 'en', app, home, imports, jobs, matches, people }
