/** Teaching, childcare, training, libraries, sport, social and community work. */
import type { Field } from '../read-field.ts'

export const educationAndSocial: Field = {
  concepts: `
[skill]
Teaching | Teacher, Instruction, Unterrichten, Enseñanza, Enseignement, School teaching, Classroom teaching, Lehren
Primary school teaching | Elementary school teaching, Primary education, Elementary education, Grundschullehramt, Primary teaching, Elementary teaching
Secondary school teaching | High school teaching, Secondary education
University teaching | Lecturing, Higher education teaching, Academic teaching
Early childhood education | Early years education, Preschool teaching, Kindergarten teaching, Frühpädagogik, Nursery teaching, Pre-school education, Kindergarten
Childcare | Nanny, Babysitting, Kinderbetreuung, Looking after children, Childminding, Day care, Cuidado de niños
Special education | Special needs education, SEN, SEND, Sonderpädagogik, Special educational needs, Special needs teaching
Tutoring | Private tutoring, Nachhilfe, Homework help, Tutor
Vocational training | Vocational education, Instructor training, Apprentice training, Training apprentices
Adult education | Adult learning, Erwachsenenbildung
Language teaching | Foreign language teaching, Language instruction
Teaching English as a foreign language | TEFL, TESOL, ESL, EFL, CELTA, English teaching, ESL teaching
Mathematics teaching | Maths teaching, Math teaching, Teaching mathematics
Science teaching | Teaching science, STEM education
Music teaching | Music education, Piano teaching
Art teaching | Art education
Physical education | PE teaching, Sports teaching
Driving instruction | Driving instructor, Fahrlehrer
Swimming instruction | Swim teaching
Teaching assistance | Teaching assistant, Classroom assistance, Classroom support, Schulbegleitung
Classroom management | Behaviour management, Class management
Lesson planning | Lesson plans, Lesson preparation, Course planning
Curriculum development | Curriculum design, Course development, Curriculum planning
Instructional design | Learning design, E-learning design, E-learning development
E-learning | Online learning, Online teaching, Distance learning, Distance education
Grading | Student assessment, Marking exams, Assessment of students, Exam marking
Educational counselling | School counselling, Academic advising, Student counselling, Guidance counselling
Career counselling | Career guidance, Career advice, Careers advice, Berufsberatung, Career coaching, Job coaching
Social work | Social worker, Sozialarbeit, Soziale Arbeit, Trabajo social, Travail social
Youth work | Youth worker, Jugendarbeit, Working with young people
Family support | Family counselling, Parenting support, Familienhilfe
Child protection | Child safeguarding, Safeguarding, Child welfare, Kinderschutz
Case management | Casework, Fallmanagement
Counselling | Counsellor, Psychosocial counselling
Crisis intervention | Crisis counselling, Crisis support
Community work | Community outreach, Community development, Outreach work, Community engagement
Refugee support | Migrant support, Integration work, Migration counselling
Homeless support | Homelessness services
Volunteer management | Volunteer coordination, Managing volunteers
Volunteering | Volunteer work, Voluntary work, Ehrenamt
Recreational activities | Activity planning, Leisure activities, Activities coordination
Play therapy | Play-based learning
Sports coaching | Coaching sports, Football coaching, Soccer coaching, Athletic coaching, Sports coach
Lifeguarding | Lifeguard, Water rescue
Library work | Librarianship, Library science, Cataloguing, Library services, Bibliothekswesen
Archival work | Archives, Archive management
Museum work | Curating, Museum education, Collections management
Guided tours | Tour guiding, City tours, Tour guide
Pastoral care | Chaplaincy, Spiritual care
Facilitation | Workshop facilitation, Facilitating workshops, Group facilitation
Coaching | Life coaching, Business coaching, Executive coaching
[tool]
Moodle | Moodle LMS
Blackboard | Blackboard Learn
Canvas LMS | Instructure Canvas
Google Classroom | Google for Education
Learning management systems | LMS, Learning management system
Articulate Storyline | Articulate 360, Articulate Rise
Adobe Captivate | Captivate
Kahoot | Kahoot quizzes
[knowledge]
Pedagogy | Pädagogik, Didactics, Educational science, Educational theory, Didaktik
Montessori education | Montessori, Montessori method
Waldorf education | Steiner education
Child development | Developmental psychology, Child psychology
Inclusive education | Inclusive teaching
Autism support | Applied behaviour analysis, ABA therapy
Sociology | Social science, Social sciences
History | Historical research
Philosophy
Theology | Religious studies
Political science | Politics, International relations
Linguistics | Philology
[licence]
Teaching qualification | Teaching licence, Teaching certificate, QTS, PGCE, Lehramt, Qualified teacher status, Teacher certification, Staatsexamen Lehramt
Trainer aptitude certificate | Ausbildereignungsprüfung, AEVO, Ausbilderschein, Train the trainer, AdA-Schein
`,
  relations: `
Teaching: Primary school teaching 0.6, Secondary school teaching 0.6, University teaching 0.5, Tutoring 0.5, Special education 0.5, Adult education 0.5, Vocational training 0.5, Lesson planning 0.6, Classroom management 0.6, Teaching qualification 0.7, Language teaching 0.5, E-learning 0.3, Training and development 0.4
Primary school teaching: Secondary school teaching 0.5, Early childhood education 0.4, Teaching qualification 0.6, Mathematics teaching 0.4
Secondary school teaching: University teaching 0.4, Mathematics teaching 0.4, Science teaching 0.4, Teaching qualification 0.6
Early childhood education: Childcare 0.6, Child development 0.5, Montessori education 0.5
Childcare: Teaching assistance 0.4, Family support 0.3, Recreational activities 0.3, Child development 0.4
Special education: Inclusive education 0.6, Autism support 0.5, Disability support 0.4, Teaching assistance 0.3
Tutoring: Teaching assistance 0.5, Mathematics teaching 0.4
Vocational training: Trainer aptitude certificate 0.6, Training and development 0.5, Adult education 0.5
Adult education: Training and development 0.5
Language teaching: Teaching English as a foreign language 0.7
Mathematics teaching: Science teaching 0.5
Music teaching: Music performance 0.4
Physical education: Sports coaching 0.5, Fitness training 0.4
Lesson planning: Curriculum development 0.5
Curriculum development: Instructional design 0.6
Instructional design: E-learning 0.5, Articulate Storyline 0.5, Adobe Captivate 0.5
Articulate Storyline: Adobe Captivate 0.7
Moodle: Blackboard 0.6, Canvas LMS 0.6, Learning management systems 0.7, Google Classroom 0.4
Blackboard: Canvas LMS 0.6, Learning management systems 0.7
Canvas LMS: Learning management systems 0.7, Google Classroom 0.5
Google Classroom: Learning management systems 0.6
Pedagogy: Child development 0.4, Teaching 0.5, Montessori education 0.4
Montessori education: Waldorf education 0.3
Educational counselling: Career counselling 0.5, Counselling 0.5
Career counselling: Coaching 0.4, Counselling 0.4, Recruiting 0.3
Social work: Youth work 0.6, Family support 0.6, Child protection 0.5, Case management 0.6, Community work 0.5, Crisis intervention 0.5, Refugee support 0.5, Homeless support 0.5, Counselling 0.5, Disability support 0.3
Youth work: Recreational activities 0.5, Family support 0.5, Child protection 0.4
Family support: Child protection 0.5, Counselling 0.4
Counselling: Crisis intervention 0.5, Coaching 0.4
Community work: Refugee support 0.4, Volunteer management 0.4
Sports coaching: Lifeguarding 0.3
Swimming instruction: Lifeguarding 0.5
Library work: Archival work 0.5
Archival work: Museum work 0.4, Filing 0.4
Guided tours: Museum work 0.4
Facilitation: Training and development 0.4, Coaching 0.4
Grading: Teaching 0.4
Driving instruction: Driving 0.3
Sociology: Political science 0.4
Theology: Pastoral care 0.4
Play therapy: Childcare 0.3
Kahoot: Google Classroom 0.3
`,
}
