// The fields of a posting.
import { parseYears } from '../values/amounts.ts'
import { parseMoment } from '../values/dates.ts'
import type { Field } from './fields.ts'
import { headers, payFields, placeFields, salaryField } from './fields-shared.ts'
import { eitherOrder, identifier, line, list, parsedBy, prose } from './fits.ts'
import { parseEmploymentType, parseLevel, parseRemote, parseStatus } from '../values/words.ts'

const moment = eitherOrder(parseMoment)

export const jobFields: Field[] = [
  {
    name: 'external_id',
    label: 'Outside id',
    synonyms: headers(
      'id,job id,posting id,job posting id,vacancy id,requisition id,requisition,requisition number,req id,req number,reference,reference number,reference id,ref,ref no,job ref,job number,job no,job reference,position id,advert id,listing id,uuid,kennziffer,stellen id,stellennummer,referenznummer,referencia,id oferta,reference offre',
    ),
    judge: identifier,
    needs: 0.9,
  },
  {
    name: 'title',
    label: 'Job title',
    synonyms: headers(
      'job title,position title,business title,posting title,vacancy title,position,position name,job name,job,role,role title,vacancy,designation,occupation,stellentitel,stelle,stellenbezeichnung,berufsbezeichnung,jobtitel,titulo,puesto,cargo,titulo del puesto,poste,intitule,intitule du poste,titre,titre du poste',
    ),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'company',
    label: 'Company',
    synonyms: headers(
      'company name,employer,employer name,organisation,organization,organisation name,organization name,agency,agency name,hiring company,hiring organization,firm,business,client,advertiser,unternehmen,firma,arbeitgeber,empresa,compania,empleador,entreprise,societe,employeur',
    ),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'description',
    label: 'Description',
    synonyms: headers(
      'job description,full description,position description,job summary,summary,details,job details,responsibilities,duties,body,text,job text,description text,beschreibung,stellenbeschreibung,aufgaben,descripcion,descripcion del puesto,descriptif,description du poste',
    ),
    judge: prose,
    needs: 0.8,
  },
  {
    name: 'requirements',
    label: 'Requirements',
    synonyms: headers(
      'requirement,job requirements,minimum requirements,minimum qualifications,minimum qual requirements,qualifications,qualification,required qualifications,profile,anforderungen,anforderungsprofil,qualifikationen,requisitos,exigences,profil,profil recherche',
    ),
    judge: prose,
    needs: 0.8,
  },
  ...placeFields,
  {
    name: 'remote',
    label: 'On site, hybrid or remote',
    synonyms: headers(
      'work from home,remote work,is remote,remote allowed,remote ok,remote ratio,remote option,remote status,work mode,work model,workplace,workplace type,work arrangement,work type,location type,job location type,on site remote,wfh,home office,telecommute,telecommuting,arbeitsmodell,modalidad,teletrabajo,teletravail',
    ),
    judge: parsedBy(parseRemote),
    needs: 0.8,
  },
  {
    name: 'level',
    label: 'Experience level',
    synonyms: headers(
      'experience level,formatted experience level,seniority,seniority level,job level,career level,position level,experience,erfahrungsstufe,karrierestufe,berufserfahrung,nivel,nivel de experiencia,niveau,niveau d experience',
    ),
    judge: parsedBy(parseLevel),
    needs: 0.8,
  },
  {
    name: 'min_years',
    label: 'Years of experience asked for',
    synonyms: headers(
      'years,years of experience,minimum years,minimum experience,min experience,min years experience,minimum years of experience,experience years,years experience,required experience,experience,experience required,jahre berufserfahrung,berufserfahrung,anos de experiencia,annees d experience',
    ),
    judge: parsedBy(parseYears),
    needs: 0.8,
  },
  {
    name: 'required_skills',
    label: 'Required skills',
    synonyms: headers(
      'skills,job skills,skill,key skills,must have skills,must have,must haves,hard skills,technical skills,skills required,required skill,tech stack,technologies,tags,skill list,kenntnisse,fahigkeiten,kompetenzen,habilidades,competencias,competences',
    ),
    judge: list,
    needs: 0.8,
  },
  {
    name: 'optional_skills',
    label: 'Optional skills',
    synonyms: headers(
      'preferred skills,nice to have,nice to have skills,nice to haves,desired skills,desirable skills,additional skills,bonus skills,good to have,soft skills,wunschenswert,deseables,competences souhaitees',
    ),
    judge: list,
    needs: 0.8,
  },
  salaryField('salary_min', 'Lowest salary'),
  salaryField('salary_max', 'Highest salary'),
  ...payFields,
  {
    name: 'employment_type',
    label: 'Employment type',
    synonyms: headers(
      'schedule type,job schedule type,job type,contract type,type of employment,type of contract,employment,position type,working time,work schedule,schedule,formatted work type,work type,full time part time,full time part time indicator,full part time,ft pt,beschaftigungsart,anstellungsart,arbeitszeit,vertragsart,tipo de contrato,jornada,tipo de empleo,type de contrat,contrat,temps de travail',
    ),
    judge: parsedBy(parseEmploymentType),
    needs: 0.8,
  },
  {
    name: 'industry',
    label: 'Industry',
    synonyms: headers(
      'sector,job category,category,branch,industries,company industry,field,job function,function,job family,branche,berufsfeld,industria,categoria,secteur,secteur d activite,domaine',
    ),
    judge: prose,
    needs: 0.8,
  },
  {
    name: 'preferences',
    label: 'Preferences (what the place is like)',
    synonyms: headers('culture,values,company values,work culture,benefits,perks,werte,unternehmenskultur,cultura,valeurs'),
    judge: list,
    needs: 0.8,
  },
  {
    name: 'posted_at',
    label: 'Posted',
    synonyms: headers(
      'posted,posted date,date posted,posting date,post date,posted on,publish date,published,published at,publication date,date published,listed time,listing date,created,created at,created on,date,start of posting,veroffentlicht,veroffentlicht am,veroffentlichungsdatum,einstelldatum,fecha,fecha de publicacion,publicado,date de publication,publie le',
    ),
    judge: moment,
    needs: 0.8,
  },
  {
    name: 'expires_at',
    label: 'Expires',
    synonyms: headers(
      'expires,expiry,expiry date,expiration,expiration date,expires on,valid through,valid until,deadline,application deadline,apply by,closing date,close date,post until,end of posting,bewerbungsfrist,bewerbungsschluss,gultig bis,ablaufdatum,fecha limite,fecha de cierre,date limite,date de cloture',
    ),
    judge: moment,
    needs: 0.8,
  },
  {
    name: 'status',
    label: 'Status',
    synonyms: headers('job status,posting status,state of posting,is active,active,estado,statut'),
    judge: parsedBy(parseStatus),
    needs: 0.8,
  },
]
