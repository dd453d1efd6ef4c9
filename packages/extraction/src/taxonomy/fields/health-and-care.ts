/** Nursing, medicine, therapy, pharmacy, dental work, care at home and emergency services. */
import type { Field } from '../read-field.ts'

export const healthAndCare: Field = {
  concepts: `
[skill]
Nursing | Nurse, Nursing care, Krankenpflege, Enfermería, Soins infirmiers, Registered nurse, RN, General nursing, Pflege, Clinical nursing
Elderly care | Aged care, Geriatric care, Care of the elderly, Altenpflege, Senior care, Caring for older people, Eldercare
Personal care | Care assistance, Caregiving, Caregiver, Basic care, Care assistant, Grundpflege, Activities of daily living, Assistance with daily living
Home care | Home health care, Domiciliary care, Ambulante Pflege, Home help, Home health aide
Disability support | Care for people with disabilities, Disability care, Heilerziehungspflege, Disability services
Dementia care | Alzheimer's care, Caring for people with dementia
Palliative care | Hospice care, End-of-life care, Palliativpflege
Intensive care | ICU, Critical care, Intensive care nursing, Critical care nursing, Intensivpflege
Paediatric nursing | Paediatric care, Children's nursing, Kinderkrankenpflege
Psychiatric nursing | Mental health nursing, Psychiatric care
Surgical nursing | Operating theatre nursing, Theatre nursing, Perioperative nursing, Scrub nurse, Operating room nursing, OP-Pflege
Emergency nursing | Emergency room nursing, A&E nursing, ER nursing
Midwifery | Midwife, Obstetrics, Hebamme, Labour and delivery
Anaesthesia nursing | Nurse anaesthesia, Anaesthetic nursing
Wound care | Wound dressing, Wound management, Wundversorgung, Dressing changes
Medication administration | Administering medication, Drug administration, Medication management, Giving medication, Medikamentengabe
Vital signs monitoring | Vital signs, Taking vital signs, Blood pressure measurement, Patient monitoring
Venepuncture | Phlebotomy, Blood drawing, Taking blood samples, Venipuncture, Blutentnahme, Blood draw, Phlebotomist
Injections | Giving injections, IV therapy, Intravenous therapy, IV insertion, Cannulation
Catheterisation | Catheter care, Urinary catheters
Patient care | Patient support, Direct patient care, Bedside care, Patientenversorgung
Patient assessment | Clinical assessment, Triage, Nursing assessment, Health assessment
Patient transfer | Patient lifting, Moving and handling of people, Patient transport, Manual handling of patients
Patient education | Health education, Health promotion
Care planning | Care plans, Nursing documentation, Care documentation, Pflegedokumentation
First aid | First-aid training, First aider, Erste Hilfe, Primeros auxilios, Emergency first aid
CPR | Cardiopulmonary resuscitation, BLS, Basic life support, CPR certification, CPR/AED
Advanced life support | ACLS, ALS, Advanced cardiac life support
Paramedicine | Emergency medical services, EMT, Paramedic, Rettungsdienst, Ambulance service, Emergency medical care
Medical diagnosis | Diagnostics, Clinical diagnosis, Anamnesis, Medical history taking
Surgery | Surgical procedures, General surgery, Surgical assistance
General practice medicine | Family medicine, Primary care, Allgemeinmedizin, General medicine
Internal medicine | Innere Medizin
Cardiology | Cardiac care
Anaesthesiology | Anaesthetics, Anaesthesia
Gynaecology | Obstetrics and gynaecology
Radiography | Medical imaging, X-ray, Radiology, MRI, CT scanning, Röntgen, Radiographer, CT scans
Ultrasound | Sonography, Diagnostic ultrasound
ECG | EKG, Electrocardiogram, Electrocardiography
Sterilisation | Sterilisation of instruments, Instrument processing, CSSD, Sterile processing
Medical assistance | Medical assistant, Doctor's assistant, Medizinische Fachangestellte, Practice assistant
Dental assistance | Dental assisting, Dental nursing, Dental assistant, Chairside assistance, Zahnarzthelferin
Dentistry | Dental treatment, Dental care, Zahnmedizin
Dental hygiene | Dental prophylaxis, Teeth cleaning
Dental technology | Dental laboratory work, Dental prosthetics, Zahntechnik
Optometry | Eye tests, Dispensing optics, Optician work, Augenoptik
Hearing aid fitting | Audiology, Audiometry
Dispensing medicines | Pharmacy dispensing, Pharmacy assistance, Pharmacy technician, Prescription processing
Physiotherapy | Physical therapy, Physical therapist, Physiotherapist, Krankengymnastik, Fisioterapia, Kinésithérapie
Occupational therapy | Ergotherapie, OT therapy, Occupational therapist
Speech therapy | Speech-language pathology, Logopädie, Speech and language therapy, SLP, Speech pathology
Massage | Massage therapy, Therapeutic massage, Sports massage
Manual lymphatic drainage | Lymphatic drainage, Lymphdrainage
Psychotherapy | Psychological therapy, Cognitive behavioural therapy, CBT, Psychotherapist, Psychotherapie
Clinical psychology | Psychological assessment, Psychological testing
Addiction counselling | Substance abuse counselling, Addiction support, Suchtberatung
Nutrition counselling | Dietetics, Dietitian, Nutritional advice, Diet planning, Ernährungsberatung, Dietary advice
Fitness training | Personal training, Fitness instruction, Fitness coaching, Personal trainer, Group fitness
Yoga instruction | Yoga teaching, Yoga
Pilates instruction | Pilates
Veterinary care | Veterinary medicine, Veterinary nursing, Veterinary assistance, Tiermedizin, Veterinary
Medical laboratory work | Clinical laboratory, Medical laboratory technology, MTA, Blood analysis, Laboratory diagnostics
Histology | Histopathology, Pathology
Vaccination | Immunisation, Administering vaccines
Medical coding | ICD-10, CPT coding, Clinical coding, Medical billing, Medical billing and coding
Medical transcription | Medical typing
Medical records | Electronic health records, EHR, EMR, Electronic medical records, Patient records, Health records
Hospital administration | Healthcare administration, Practice management, Healthcare management, Health administration
[tool]
Epic | Epic Systems, Epic EHR, EpicCare
Cerner | Oracle Health, Cerner Millennium
MEDITECH | Meditech EHR
eClinicalWorks
Dentrix | Henry Schein Dentrix
[knowledge]
Anatomy and physiology | Anatomy, Physiology, Human anatomy
Medical terminology | Medical vocabulary, Clinical terminology
Hygiene and infection control | Infection control, Infection prevention, Hospital hygiene, Hygiene standards, Aseptic technique, Hygienevorschriften
Public health | Community health, Population health
Epidemiology | Epidemiological studies
Pharmacy | Pharmaceuticals, Pharmacist, Pharmazie
Nutrition | Nutrition science, Human nutrition
Oncology | Cancer care, Chemotherapy
Health informatics | Medical informatics, HL7, FHIR
Patient confidentiality | HIPAA, Medical confidentiality, Schweigepflicht
Medical device regulation | ISO 13485, Medical devices, FDA regulations
Pharmacovigilance | Drug safety, Adverse event reporting
Mental health | Mental health awareness
Psychology | Psychologie, Applied psychology, Psicología
[licence]
Nursing licence | Registered nurse licence, RN licence, State-registered nurse, NMC registration, Examinierte Pflegefachkraft
Medical licence | Approbation, Licence to practise medicine, Licensed physician
Certified nursing assistant | CNA, Nursing assistant, Nurse aide, Pflegehelfer, STNA, Healthcare assistant
`,
  relations: `
Nursing: Elderly care 0.6, Intensive care 0.5, Paediatric nursing 0.6, Psychiatric nursing 0.6, Surgical nursing 0.5, Emergency nursing 0.6, Palliative care 0.5, Home care 0.5, Patient care 0.7, Wound care 0.5, Nursing licence 0.7, Medication administration 0.5, Patient assessment 0.5, Midwifery 0.3
Elderly care: Personal care 0.7, Home care 0.6, Dementia care 0.7, Palliative care 0.5, Disability support 0.5, Certified nursing assistant 0.5
Personal care: Home care 0.7, Disability support 0.6, Patient care 0.6, Certified nursing assistant 0.6, Patient transfer 0.5
Home care: Certified nursing assistant 0.5, Dementia care 0.4
Dementia care: Palliative care 0.4, Psychiatric nursing 0.3
Intensive care: Emergency nursing 0.6, Anaesthesia nursing 0.5, Advanced life support 0.4
Surgical nursing: Anaesthesia nursing 0.5, Sterilisation 0.4
Paediatric nursing: Childcare 0.3
Wound care: Injections 0.3
Medication administration: Injections 0.5, Dispensing medicines 0.4
Venepuncture: Injections 0.6, Medical laboratory work 0.3
Patient care: Certified nursing assistant 0.6, Vital signs monitoring 0.4, Patient transfer 0.4, Medical assistance 0.4
Patient assessment: Medical diagnosis 0.4, Vital signs monitoring 0.5
Care planning: Nursing 0.4, Medical records 0.5
First aid: CPR 0.6, Paramedicine 0.5
CPR: Advanced life support 0.5
Paramedicine: Emergency nursing 0.5, Advanced life support 0.6
General practice medicine: Internal medicine 0.6, Medical diagnosis 0.6
Internal medicine: Medical diagnosis 0.5
Anaesthesiology: Intensive care 0.4
Gynaecology: Midwifery 0.3
Radiography: Ultrasound 0.5
Medical assistance: Venepuncture 0.4, ECG 0.4, Dental assistance 0.4, Medical records 0.4, Injections 0.4, Hospital administration 0.3
Dental assistance: Dental hygiene 0.5, Sterilisation 0.4
Dentistry: Dental hygiene 0.4
Dispensing medicines: Pharmacy 0.6
Pharmacy: Pharmacology 0.6
Physiotherapy: Occupational therapy 0.4, Massage 0.5, Manual lymphatic drainage 0.5, Fitness training 0.3
Massage: Manual lymphatic drainage 0.6
Occupational therapy: Speech therapy 0.3
Psychotherapy: Clinical psychology 0.6, Counselling 0.5, Addiction counselling 0.4
Clinical psychology: Mental health 0.6
Addiction counselling: Counselling 0.6, Social work 0.5
Nutrition counselling: Nutrition 0.7
Fitness training: Yoga instruction 0.4, Sports coaching 0.5
Veterinary care: Animal care 0.5
Medical laboratory work: Histology 0.5, Laboratory techniques 0.6, Microbiology 0.4
Medical coding: Medical records 0.4, Medical terminology 0.4
Epic: Cerner 0.6, Medical records 0.6
Cerner: Medical records 0.6
Hygiene and infection control: Sterilisation 0.5, Food hygiene 0.3
Pharmacovigilance: Clinical trials 0.4
Health informatics: Medical records 0.5
Patient confidentiality: Data protection 0.4
Medical transcription: Medical terminology 0.5, Typing 0.4
Public health: Statistics 0.3
Psychology: Mental health 0.5, Clinical psychology 0.6, Child development 0.3
Public health: Epidemiology 0.6
Internal medicine: Cardiology 0.5
Vaccination: Injections 0.6
Catheterisation: Nursing 0.3
Oncology: Internal medicine 0.4
Patient education: Nursing 0.3
Anatomy and physiology: Medical terminology 0.5
Hearing aid fitting: Optometry 0.3
MEDITECH: Epic 0.6, Cerner 0.6, Medical records 0.6
eClinicalWorks: Epic 0.5, Cerner 0.5, Medical records 0.6
Dentrix: Dental assistance 0.3
Pilates instruction: Yoga instruction 0.5, Fitness training 0.4
`,
}
