// The page of an open posting as a search engine and a person without an account read it: whole without a script, every text escaped.
import type { JobPostingDocument } from '@moirai/contract/job-postings'
import type { JobView } from '@moirai/contract/jobs'
import { escaped, htmlOf } from '@moirai/talent/jobs'

/** HTML. `document` is what machines read of it; as data it is run by nobody, so that the content security policy lets it stand. */
export function postingPage(job: JobView, document: JobPostingDocument): string {
  const { title, company, place, remote, employmentType, level, expiresAt, skills, description, requirements } = job
  const facts = [
    ['Company', company],
    ['Place', place],
    ['Where it is done', remote],
    ['Kind', employmentType?.replaceAll('_', ' ')],
    ['Level', level],
    ['Pay', payOf(job)],
    ['Open until', expiresAt?.slice(0, 10)],
  ].filter((fact): fact is [string, string] => typeof fact[1] === 'string' && fact[1] !== '')
  const section = (heading: string, text: string | null): string =>
    text === null ? '' : `<section><h2>${heading}</h2>${htmlOf(text)}</section>`
  const asked = skills.map(({ skill, required }) => `<li>${escaped(skill)}${required ? '' : ' (optional)'}</li>`).join('')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} – ${company}`)}</title>
<meta name="description" content="${escaped((description ?? title).replaceAll(/\s+/g, ' ').slice(0, 150))}">
<script type="application/ld+json">${asData(document)}</script>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<dl>${facts.map(([name, text]) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>
${section('What it is', description)}
${section('What is asked', requirements)}
${asked === '' ? '' : `<section><h2>Skills</h2><ul>${asked}</ul></section>`}
</main>
</body>
</html>
`
}

/** Nothing inside can end the element, or begin a comment or another script. */
const asData = (document: object): string =>
  JSON.stringify(document).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

function payOf({ salary }: JobView): string | undefined {
  if (salary === null) return undefined
  const amounts = [salary.min, salary.max].filter((amount) => amount !== null)
  return `${[...new Set(amounts)].join(' – ')} ${salary.currency ?? ''}${salary.period === null ? '' : ` by the ${salary.period}`}`
}
