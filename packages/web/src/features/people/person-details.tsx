// What is known of a person besides their head, folded away: skills with where they come from, wishes, languages, studies.
import '../jobs/job-details.css'
import type { PersonView } from '@moirai/contract/people'
import { texts } from '../../texts/texts.ts'

/** Its line is there before the person is, so that nothing below moves. */
export function PersonDetails({ person }: { person: PersonView | undefined }) {
  return (
    <details className="about">
      <summary>{texts.people.about}</summary>
      {person && <Details person={person} />}
    </details>
  )
}

function Details({ person: { skills, preferences, languages, student } }: { person: PersonView }) {
  const people = texts.people
  const words = texts.words
  const facts = words.line(
    student !== null && people.studies([student.programme, student.institution].filter((part) => part !== null).join(', ')),
    student?.graduationYear != null && people.graduates(student.graduationYear),
    languages.length > 0 && people.languages(words.listed.format(languages)),
    preferences.length > 0 && people.wants(words.listed.format(preferences.map(words.tag))),
  )
  return (
    <div className="card stack">
      {facts !== '' && <p>{facts}</p>}
      <section>
        <h2>{people.skills}</h2>
        {skills.length === 0 ? (
          <p className="soft">{people.noSkills}</p>
        ) : (
          <ul className="skill-names">
            {skills.map(({ skill, proficiency, origin }) => (
              <li key={skill} className="chip">
                {skill}{' '}
                <span className="soft">
                  {words.line(
                    proficiency === null ? people.noLevel : words.proficiencies[proficiency],
                    origin !== 'stated' && people.origins[origin],
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
