// The fields of a person.
import { parseYears } from '../values/amounts.ts'
import { parseYear } from '../values/dates.ts'
import { parseEmail } from '../values/emails.ts'
import type { Field } from './fields.ts'
import { headers, payFields, placeFields, salaryField } from './fields-shared.ts'
import { identifier, line, list, parsedBy, personalName, phone, prose } from './fits.ts'
import { parseBoolean, parseLevel, parseRemotePreference } from '../values/words.ts'

export const personFields: Field[] = [
  {
    name: 'external_id',
    label: 'Outside id',
    synonyms: headers(
      'id,student id,student no,student number,person id,candidate id,candidate number,applicant id,employee id,user id,member id,profile id,matriculation number,registration number,enrolment number,enrollment number,uuid,reference,ref,matrikelnummer,matrikel nr,matrikelnr,personalnummer,numero de alumno,numero de estudiante,dni,numero etudiant,matricule',
    ),
    judge: identifier,
    needs: 0.9,
  },
  {
    name: 'name',
    label: 'Name',
    synonyms: headers(
      'full name,fullname,candidate name,student name,applicant name,person name,display name,legal name,nombre completo,nombre y apellidos,vollstandiger name,nom complet,nom et prenom',
    ),
    judge: personalName,
    needs: 0.8,
  },
  {
    name: 'given_name',
    label: 'Given name',
    synonyms: headers('first name,firstname,forename,given names,christian name,fname,vorname,nombre,nombres,prenom,prenoms'),
    judge: personalName,
    needs: 0.8,
  },
  {
    name: 'family_name',
    label: 'Family name',
    synonyms: headers(
      'last name,lastname,surname,second name,lname,nachname,familienname,zuname,apellido,apellidos,nom,nom de famille',
    ),
    judge: personalName,
    needs: 0.8,
  },
  {
    name: 'email',
    label: 'E-mail',
    synonyms: headers(
      'e mail,mail,email address,e mail address,mail address,contact email,email id,student email,emailaddress,e mail adresse,email adresse,mailadresse,correo,correo electronico,courriel,adresse mail,adresse email',
    ),
    judge: parsedBy(parseEmail),
    needs: 0.6,
    byValues: true,
  },
  {
    name: 'phone',
    label: 'Telephone',
    synonyms: headers(
      'telephone,phone number,mobile,mobile number,mobile phone,cell,cell phone,contact number,tel,telefon,telefonnummer,handy,mobil,telefono,movil,portable,numero de telephone',
    ),
    judge: phone,
    needs: 0.7,
  },
  {
    name: 'headline',
    label: 'Headline',
    synonyms: headers(
      'profile headline,tagline,current title,current job title,job title,current role,current position,position,designation,aktuelle position,berufsbezeichnung,titular,puesto actual,poste actuel',
    ),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'summary',
    label: 'Summary',
    synonyms: headers(
      'about,about me,bio,biography,profile summary,profile text,objective,career objective,uber mich,kurzprofil,resumen,sobre mi,a propos,presentation',
    ),
    judge: prose,
    needs: 0.8,
  },
  {
    name: 'target_role',
    label: 'Target role',
    synonyms: headers(
      'desired role,desired job,desired position,desired job title,target job,target position,preferred role,role,role sought,wanted role,looking for,applied position,occupation,wunschposition,wunschberuf,zielposition,puesto deseado,rol deseado,poste recherche,metier',
    ),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'level',
    label: 'Experience level',
    synonyms: headers(
      'experience level,seniority,seniority level,career level,erfahrungsstufe,karrierestufe,nivel,nivel de experiencia,niveau,niveau d experience',
    ),
    judge: parsedBy(parseLevel),
    needs: 0.8,
  },
  {
    name: 'years',
    label: 'Years of experience',
    synonyms: headers(
      'years of experience,years experience,experience years,experience,total experience,work experience,work experience years,yoe,exp,jahre berufserfahrung,berufserfahrung,anos de experiencia,experiencia,annees d experience',
    ),
    judge: parsedBy(parseYears),
    needs: 0.8,
  },
  ...placeFields,
  {
    name: 'remote',
    label: 'On site, hybrid, remote or any',
    synonyms: headers(
      'remote preference,work preference,work mode,preferred work mode,work model,remote work,wants remote,work arrangement,workplace preference,home office,arbeitsmodell,modalidad,teletrabajo,teletravail',
    ),
    judge: parsedBy(parseRemotePreference),
    needs: 0.8,
  },
  {
    name: 'willing_to_move',
    label: 'Willing to move',
    synonyms: headers(
      'willing to relocate,relocate,relocation,open to relocation,can relocate,mobility,umzugsbereit,umzugsbereitschaft,dispuesto a mudarse,movilidad,mobilite',
    ),
    judge: parsedBy(parseBoolean),
    needs: 0.8,
  },
  salaryField('salary_min', 'Lowest acceptable salary'),
  salaryField('salary_desired', 'Desired salary'),
  ...payFields,
  {
    name: 'skills',
    label: 'Skills',
    synonyms: headers(
      'skill,key skills,technical skills,hard skills,top skills,skill list,skill set,skillset,technologies,expertise,tags,kenntnisse,fahigkeiten,kompetenzen,habilidades,competencias,competences',
    ),
    judge: list,
    needs: 0.8,
  },
  {
    name: 'preferences',
    label: 'Preferences',
    synonyms: headers('values,interests,culture,work values,interessen,werte,preferencias,intereses,interets,valeurs'),
    judge: list,
    needs: 0.8,
  },
  {
    name: 'languages',
    label: 'Languages',
    synonyms: headers('language,spoken languages,language skills,languages spoken,sprachen,sprachkenntnisse,idiomas,langues'),
    judge: list,
    needs: 0.8,
  },
  {
    name: 'institution',
    label: 'Institution',
    synonyms: headers(
      'university,school,college,university name,school name,college name,institute,alma mater,hochschule,universitat,uni,schule,universidad,universite,ecole,etablissement',
    ),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'programme',
    label: 'Programme of study',
    synonyms: headers(
      'program,major,degree programme,degree program,course,course of study,field of study,study programme,study program,studies,subject,studiengang,studienfach,fach,carrera,titulacion,grado,filiere,formation,cursus',
    ),
    judge: line,
    needs: 0.8,
  },
  {
    name: 'graduation_year',
    label: 'Year of graduation',
    synonyms: headers(
      'grad year,year of graduation,graduation,graduation date,expected graduation,class of,class year,graduated,abschlussjahr,abschluss,ano de graduacion,annee de diplome,promotion',
    ),
    judge: parsedBy(parseYear),
    needs: 0.8,
  },
]
