// What the job says of itself: facts, skills asked, description and requirements, folded away.
import './job-details.css'
import type { JobView } from '@moirai/contract/jobs'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'

/** Its line is there before the job is, so that nothing below moves. */
export function JobDetails({ job }: { job: JobView | undefined }) {
  return (
    <details className="about">
      <summary>{texts.jobs.about}</summary>
      {job && <Details job={job} />}
    </details>
  )
}

function Details({ job }: { job: JobView }) {
  const words = texts.words
  return (
    <div className="card stack">
      <p>
        {words.line(
          job.employmentType && words.employmentTypes[job.employmentType],
          job.level && texts.people.level(words.levels[job.level]),
          job.minYears !== null && texts.jobs.minYears(job.minYears),
          job.industry,
          job.preferences.length > 0 && texts.jobs.offers(words.listed.format(job.preferences.map(words.tag))),
          texts.jobs.posted(formatDate(job.postedAt)),
        )}
      </p>
      <SkillsAsked job={job} />
      <Prose title={texts.jobs.description} text={job.description} />
      <Prose title={texts.jobs.requirements} text={job.requirements} />
    </div>
  )
}

function SkillsAsked({ job }: { job: JobView }) {
  return (
    <section>
      <h2>{texts.jobs.skills}</h2>
      {job.skills.length === 0 ? (
        <p className="soft">{texts.jobs.noSkills}</p>
      ) : (
        <ul className="skill-names">
          {job.skills.map(({ skill, required, proficiency }) => (
            <li key={skill} className="chip">
              {skill}{' '}
              <span className="soft">
                {texts.words.line(
                  proficiency === null ? texts.jobs.noLevel : texts.words.proficiencies[proficiency],
                  required ? texts.jobs.mustHave : texts.jobs.extra,
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Text as it came, its line breaks kept. */
function Prose({ title, text }: { title: string; text: string | null }) {
  if (text === null || text.trim() === '') return null
  return (
    <section>
      <h2>{title}</h2>
      <p className="prose">{text}</p>
    </section>
  )
}
