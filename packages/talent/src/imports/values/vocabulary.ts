// The words people write in tables for the closed lists of words, in English, German, Spanish and French; compared folded.

/** Words that add nothing to the one beside them: "Senior level position". */
export const filler =
  /\b(?:level|levels|position|role|job|niveau|nivel|ebene|seniority|experience|experienced level|stelle|work|type)\b/g

export const levels = {
  entry: `entry level,intern,internship,trainee,graduate,new grad,new graduate,recent graduate,student,working student,apprentice,beginner,no experience,en,
    berufseinsteiger,einsteiger,absolvent,praktikant,praktikum,werkstudent,azubi,auszubildender,practicante,becario,sin experiencia,pasante,debutant,stagiaire,alternant`,
  junior: 'jr,jr.,early career,associate,entry/junior,junior mid,junior to mid,jun,asociado,junior professional',
  mid: `mid level,middle,mid-level,mid career,intermediate,regular,professional,experienced,mid senior,mid-senior level,medior,mi,
    berufserfahren,mit berufserfahrung,fachkraft,intermedio,semi senior,semisenior,ssr,medio,confirme,intermediaire,experimente`,
  senior: 'sr,sr.,snr,senior level,advanced,expert,se,erfahren,senior professional,mid to senior',
  lead: 'team lead,team leader,tech lead,technical lead,leader,manager,head,head of,director,teamleiter,teamleitung,fuhrungskraft,leitung,lider,jefe,gerente,chef,responsable,directeur',
  principal:
    'staff,staff level,distinguished,fellow,architect,executive,ex,c level,cxo,vp,vice president,geschaftsfuhrer,vorstand,ejecutivo,dirigeant,cadre dirigeant',
}

export const remote = {
  onsite: `on-site,on site,in office,office,in-office,office based,in person,no,n,false,f,0,0%,0.0,not remote,non remote,local,
    vor ort,prasenz,buro,im buro,nein,presencial,en oficina,sur site,presentiel,non`,
  hybrid: `partially remote,partly remote,partial,partial remote,partially,mixed,flexible hybrid,remote hybrid,hybrid remote,50,50%,temporarily remote,
    hybride,hibrido,teilweise,teilweise remote,mixto,semipresencial,mixte,teletravail partiel,partiel`,
  remote: `fully remote,full remote,100% remote,remote only,remote first,work from home,wfh,home office,homeoffice,home,from home,home based,telecommute,telecommuting,telework,
    distributed,yes,y,true,t,1,100,100%,1.0,100.0,fernarbeit,ja,von zu hause,teletrabajo,remoto,a distancia,si,teletravail,a distance,distanciel,oui,full teletravail,worldwide,remotely`,
  any: 'anywhere,either,both,all,flexible,no preference,any of these,doesn t matter,indifferent,open,egal,beliebig,flexibel,cualquiera,indiferente,peu importe,tous',
}

export const employment = {
  full_time: `full-time,fulltime,full,f,ft,fte,permanent,permanent full time,regular,regular full time,vollzeit,festanstellung,unbefristet,
    tiempo completo,jornada completa,completa,indefinido,temps plein,cdi,plein temps`,
  part_time: `part-time,parttime,part,p,pt,permanent part time,teilzeit,minijob,geringfugig,tiempo parcial,media jornada,jornada parcial,medio tiempo,temps partiel,
    mi temps`,
  internship: `intern,internships,i,traineeship,trainee,apprenticeship,apprentice,co op,coop,student,working student,work study,praktikum,praktikant,werkstudent,ausbildung,
    practicas,becario,pasantia,stage,stagiaire,alternance,apprentissage`,
  contract: `contractor,contract to hire,c,ct,contract based,freelance,freelancer,fl,self employed,independent contractor,consultant,project,b2b,corp to corp,c2c,
    freiberuflich,selbststandig,werkvertrag,autonomo,por proyecto,contrato,independant,per diem`,
  temporary: `temp,temp work,temporary work,fixed term,fixed-term contract,seasonal,casual,limited,t,befristet,zeitarbeit,leiharbeit,saisonal,aushilfe,temporal,eventual,
    interim,cdd,interimaire,saisonnier`,
  volunteer: 'voluntary,volunteering,unpaid,v,pro bono,ehrenamt,ehrenamtlich,freiwillig,voluntario,benevole,benevolat',
}

export const periods = {
  hour: 'hourly,per hour,an hour,hr,hrs,ph,h,hours,/hour,per hr,p h,stunde,stundlich,pro stunde,std,hora,por hora,heure,par heure,horaire,de l heure',
  day: 'daily,per day,a day,per diem,pd,d,days,tag,taglich,pro tag,tagessatz,dia,diario,por dia,jour,par jour,journalier',
  week: 'weekly,per week,a week,wk,pw,w,weeks,woche,wochentlich,pro woche,semana,semanal,por semana,semaine,par semaine,hebdomadaire',
  month:
    'monthly,per month,a month,mo,mth,mon,pm,m,pcm,months,monat,monatlich,pro monat,mtl,mes,mensual,por mes,al mes,mois,par mois,mensuel,mensual bruto',
  year: `yearly,annual,annually,annum,per year,per annum,a year,yr,yrs,pa,p a,py,y,years,annually gross,jahr,jahrlich,pro jahr,im jahr,p j,jahresgehalt,ano,anual,por ano,al ano,
    annee,par an,annuel,par annee`,
}

export const proficiencyWords = {
  beginner:
    'basic,basics,novice,elementary,foundational,low,learning,some,entry,grundkenntnisse,anfanger,basico,principiante,debutant,notions,bases',
  intermediate:
    'medium,mid,working,good,moderate,average,competent,gut,mittel,fortgeschrittene grundkenntnisse,intermedio,medio,intermediaire,moyen,bon',
  advanced:
    'proficient,high,strong,very good,skilled,fluent,senior,sehr gut,fortgeschritten,avanzado,alto,avance,tres bon,courant',
  expert: 'master,mastery,excellent,native,experte,experto,expertise,profi,top,verhandlungssicher',
}

export const statuses = {
  draft: 'unpublished,in preparation,entwurf,borrador,brouillon,pending,new',
  open: 'active,published,live,posted,public,online,opened,offen,aktiv,veroffentlicht,abierto,abierta,activo,activa,publicado,ouvert,ouverte,actif,publie',
  closed:
    'inactive,filled,cancelled,canceled,archived,on hold,paused,unlisted,geschlossen,besetzt,inaktiv,cerrado,cerrada,ferme,fermee,pourvu,pourvue,close',
  expired: 'past,over,ended,abgelaufen,vencido,vencida,caducado,expire,expiree',
}

export const applicationStatuses = {
  submitted: 'applied,new,received,application received,eingegangen,beworben,neu,recibida,enviada,recue,envoyee,deposee',
  reviewing:
    'review,in review,under review,screening,screened,in progress,in process,shortlisted,shortlist,longlist,in prufung,in bearbeitung,en revision,en proceso,en cours,a l etude',
  interview:
    'interviewing,interviewed,interview scheduled,phone screen,phone interview,gesprach,vorstellungsgesprach,entrevista,entretien',
  offer: 'offered,offer made,offer extended,offer sent,angebot,oferta,offre',
  hired: 'offer accepted,placed,onboarded,eingestellt,angenommen,contratado,contratada,embauche,embauchee,recrute,recrutee',
  rejected: 'not selected,unsuccessful,turned down,abgelehnt,absage,rechazado,rechazada,refuse,refusee,rejete,rejetee',
  withdrawn: 'withdrew,candidate withdrew,offer declined,zuruckgezogen,retirado,retirada,retire,retiree',
}

export const truths = {
  true: 'yes,y,t,1,1.0,x,on,ja,j,wahr,oui,o,vrai,si,s,verdadero,sim,willing,open,ok',
  false: 'no,n,f,0,0.0,off,nein,falsch,non,faux,falso,nao,unwilling,not willing',
}
