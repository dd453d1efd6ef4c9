// The fields of an application.
import { parseMoment } from './dates.ts'
import { parseEmail } from './emails.ts'
import type { Field } from './fields.ts'
import { headers } from './fields-shared.ts'
import { identifier, line, parsedBy, prose } from './fits.ts'
import { parseApplicationStatus } from './words.ts'

/** An id here repeats: a person applies more than once, and a posting has many applicants. */
const repeatedIdentifier: Field['judge'] = (view) => identifier({ ...view, statistics: { ...view.statistics, moreValues: true } })
const moment = (order: 'dmy' | 'mdy'): Field['judge'] => parsedBy((text) => parseMoment(text, order))

export const applicationFields: Field[] = [
  {
    name: 'person_external_id',
    label: 'Outside id of the person',
    synonyms: headers(
      'person id,candidate id,applicant id,student id,student no,student number,user id,profile id,candidate,applicant,matrikelnummer,bewerber id,id candidato,id candidat',
    ),
    judge: repeatedIdentifier,
    needs: 0.9,
  },
  {
    name: 'person_email',
    label: 'E-mail of the person',
    synonyms: headers(
      'email,e mail,mail,email address,candidate email,applicant email,student email,e mail adresse,correo electronico,courriel',
    ),
    judge: parsedBy(parseEmail),
    needs: 0.6,
    byValues: true,
  },
  {
    name: 'job_external_id',
    label: 'Outside id of the posting',
    synonyms: headers(
      'job id,posting id,job posting id,vacancy id,requisition id,req id,position id,job,job ref,job reference,job number,stellen id,kennziffer,id oferta,id offre',
    ),
    judge: repeatedIdentifier,
    needs: 0.9,
  },
  {
    name: 'company',
    label: 'Company',
    synonyms: headers('company name,employer,organisation,organization,agency,unternehmen,firma,arbeitgeber,empresa,entreprise'),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'status',
    label: 'Status',
    synonyms: headers('application status,stage,step,phase,state,bewerbungsstatus,estado,statut'),
    judge: parsedBy(parseApplicationStatus),
    needs: 0.8,
  },
  {
    name: 'submitted_at',
    label: 'Submitted',
    synonyms: headers(
      'submitted,submission date,date submitted,applied,applied at,applied on,application date,date applied,date,created at,beworben am,bewerbungsdatum,fecha,fecha de solicitud,date de candidature',
    ),
    judge: (view) => Math.max(moment('dmy')(view), moment('mdy')(view)),
    needs: 0.8,
  },
  {
    name: 'note',
    label: 'Note',
    synonyms: headers(
      'notes,comment,comments,cover note,cover letter,remark,remarks,message,notiz,bemerkung,anschreiben,nota,comentario,commentaire',
    ),
    judge: prose,
    needs: 0.8,
  },
]
