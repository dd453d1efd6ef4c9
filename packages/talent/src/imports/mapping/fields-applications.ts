// The fields of an application.
import { parseMoment } from '../values/dates.ts'
import { parseEmail } from '../values/emails.ts'
import { parseApplicationStatus } from '../values/words.ts'
import type { Field } from './fields.ts'
import { headers } from './fields-shared.ts'
import { eitherOrder, line, parsedBy, prose, reference } from './fits.ts'

export const applicationFields: Field[] = [
  {
    name: 'person_external_id',
    label: 'Person: outside id',
    synonyms: headers(
      'person,candidate,applicant,student,person number,candidate id,candidate number,candidate no,applicant id,applicant number,applicant no,student id,student number,matriculation number,profile external id,candidate external id,applicant external id,external person id,bewerber,bewerber id,bewerbernummer,kandidat,matrikelnummer,candidato,id candidato,candidat,id candidat',
    ),
    judge: reference,
    needs: 0.9,
  },
  {
    name: 'person_email',
    label: 'Person: e-mail',
    synonyms: headers(
      'email,e mail,mail,email address,e mail address,candidate email,candidate e mail,applicant email,applicant e mail,student email,contact email,e mail adresse,email adresse,correo,correo electronico,courriel,adresse mail',
    ),
    judge: parsedBy(parseEmail),
    needs: 0.6,
    byValues: true,
  },
  {
    name: 'person_id',
    label: 'Person: id in Moirai',
    synonyms: headers('profile id,moirai person id'),
    judge: reference,
    needs: 0.9,
  },
  {
    name: 'job_external_id',
    label: 'Posting: outside id',
    synonyms: headers(
      'job,posting,vacancy,job number,job no,job ref,job reference,posting id,posting number,job posting id,vacancy id,vacancy number,requisition,requisition id,requisition number,req id,req number,position id,reference,reference number,external job id,job code,stellen id,stellennummer,kennziffer,referenznummer,referencia,id oferta,reference offre',
    ),
    judge: reference,
    needs: 0.9,
  },
  {
    name: 'company',
    label: 'Posting: company',
    synonyms: headers(
      'company name,employer,employer name,organisation,organization,organisation name,organization name,hiring company,firm,unternehmen,firma,arbeitgeber,empresa,empleador,entreprise,employeur',
    ),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'job_id',
    label: 'Posting: id in Moirai',
    synonyms: headers('moirai job id'),
    judge: reference,
    needs: 0.9,
  },
  {
    name: 'status',
    label: 'Status',
    synonyms: headers(
      'application status,candidate status,applicant status,stage,application stage,candidate stage,pipeline stage,step,current stage,bewerbungsstatus,stand,phase,estado,etapa,statut,etape',
    ),
    judge: parsedBy(parseApplicationStatus),
    needs: 0.8,
  },
  {
    name: 'submitted_at',
    label: 'Applied',
    synonyms: headers(
      'applied,applied at,applied on,applied date,date applied,application date,date of application,submitted,submitted on,submission date,date submitted,received,received at,received on,created,created at,created on,date,beworben am,bewerbungsdatum,eingang,eingangsdatum,fecha,fecha de solicitud,date de candidature,candidature du',
    ),
    judge: eitherOrder(parseMoment),
    needs: 0.8,
  },
  {
    name: 'note',
    label: 'Note of the person',
    synonyms: headers(
      'cover note,cover letter,message,letter,motivation,motivation letter,anschreiben,nachricht,carta,mensaje,lettre,lettre de motivation',
    ),
    judge: prose,
    needs: 0.8,
  },
]
