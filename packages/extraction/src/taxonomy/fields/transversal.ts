/** What every occupation asks for: working with others, thinking, organising oneself, digital basics. */
import type { Field } from '../read-field.ts'

export const transversal: Field = {
  concepts: `
[skill]
Communication | Communication skills, Communication skill, Kommunikation, Strong communication skills, Excellent communication skills, Communicating, Kommunikationsfähigkeit, Interpersonal communication, Comunicación
Written communication | Writing, Writing skills, Business writing, Written communication skills, Professional writing
Verbal communication | Oral communication, Verbal communication skills, Spoken communication
Active listening | Listening, Listening skills
Presentation skills | Presentations, Presenting, Giving presentations, Präsentationsfähigkeit, Presentation
Public speaking | Speaking in public, Speeches
Report writing | Writing reports
Negotiation | Negotiating, Negotiation skills, Verhandlung, Verhandlungsgeschick, Negociación
Persuasion | Persuasiveness, Influencing, Influencing skills
Conflict resolution | Conflict management, Conflict handling, Konfliktlösung, Resolving conflicts
Teamwork | Team player, Collaboration, Teamfähigkeit, Working in a team, Cooperation, Team spirit, Trabajo en equipo, Collaborating, Team-oriented
Cross-functional collaboration | Cross-functional teamwork, Interdisciplinary collaboration, Working across teams
Leadership | Leadership skills, Führung, Leading teams, Team leadership, Führungskompetenz, Liderazgo, Leading people
Team management | People management, Managing people, Personnel leadership, Supervision, Supervising staff, Staff management, Personalführung, Supervisory skills, Line management
Delegation | Delegating, Delegating tasks
Mentoring | Mentorship, Mentoring staff, Mentoring colleagues
Motivating others | Team motivation, Motivation of others, Motivational skills
Decision making | Decision-making skills, Entscheidungsfähigkeit, Decisiveness, Making decisions
Problem solving | Problem-solving skills, Troubleshooting, Problemlösung, Solving problems, Problemlösungskompetenz, Resolución de problemas
Analytical thinking | Analytical skills, Analytical, Analytisches Denken, Analysis skills, Analytical mindset
Critical thinking | Critical reasoning, Kritisches Denken
Strategic thinking | Strategic mindset
Logical thinking | Logical reasoning, Logic
Systems thinking | Thinking in systems
Creativity | Creative thinking, Creative skills, Kreativität, Creative, Creatividad
Innovation | Innovative thinking, Innovation management, Idea generation
Adaptability | Flexibility, Flexible, Flexibilität, Adaptable, Adapting to change, Versatility
Resilience | Stress tolerance, Stress management, Working under pressure, Belastbarkeit, Work under pressure, Stress resistance
Patience
Time management | Zeitmanagement, Meeting deadlines, Managing time, Punctuality, Gestión del tiempo
Prioritisation | Prioritising, Setting priorities, Prioritising tasks
Multitasking | Juggling tasks
Organisational skills | Organisation, Organising, Organisationstalent, Organised, Organisation skills, Self-organisation, Work organisation
Planning | Planning skills, Planning and organising, Work planning
Attention to detail | Detail-oriented, Accuracy, Precision, Sorgfalt, Genauigkeit, Eye for detail, Thoroughness, Meticulousness
Initiative | Proactivity, Proactive, Eigeninitiative, Taking initiative
Self-motivation | Self-motivated, Self-starter, Motivated, Motivation, Eigenmotivation, Self-discipline
Independent working | Working independently, Independence, Selbstständiges Arbeiten, Autonomy, Self-reliance, Work independently, Selbstständigkeit
Reliability | Dependability, Reliable, Zuverlässigkeit, Responsible, Responsibility, Verantwortungsbewusstsein, Sense of responsibility
Work ethic | Strong work ethic, Diligence, Hard-working, Commitment, Professionalism
Integrity | Honesty, Trustworthiness, Confidentiality, Discretion
Willingness to learn | Eagerness to learn, Fast learner, Quick learner, Lernbereitschaft, Continuous learning, Lifelong learning, Learning agility, Learning ability
Empathy | Empathetic, Einfühlungsvermögen, Compassion, Empatía
Emotional intelligence | EQ, Self-awareness
Interpersonal skills | People skills, Social skills, Soziale Kompetenz, Sozialkompetenz, Relationship building, Building relationships
Intercultural competence | Cultural awareness, Interkulturelle Kompetenz, Intercultural communication, Cultural sensitivity, Cross-cultural communication
Customer orientation | Customer focus, Customer-oriented, Kundenorientierung, Service orientation, Client focus
Results orientation | Goal-oriented, Results-driven, Zielorientierung, Target-driven, Result-oriented
Business acumen | Commercial awareness, Commercial thinking, Business sense
Networking with people | Professional networking, Building networks
Remote work | Working remotely, Telework, Home office work, Remote collaboration
Physical fitness | Physical stamina, Physical strength, Stamina, Physically fit
Manual dexterity | Dexterity, Handwerkliches Geschick, Fine motor skills, Hand-eye coordination, Craftsmanship
Technical understanding | Technical aptitude, Technisches Verständnis, Technical affinity, Mechanical aptitude
Numeracy | Numerical skills, Arithmetic, Working with numbers, Basic maths, Mental arithmetic
Research and information gathering | Internet research, Online research, Desk research, Information retrieval
Computer literacy | Computer skills, IT skills, Digital skills, Digital literacy, Basic computer skills, EDV-Kenntnisse, PC skills, Computerkenntnisse, ICT skills, ECDL
Internet use | Web browsing, E-mail, Email communication
Shift work | Night shifts, Weekend work, Schichtarbeit, Shift working
`,
  relations: `
Communication: Written communication 0.6, Verbal communication 0.7, Active listening 0.4, Presentation skills 0.4, Interpersonal skills 0.5, Public speaking 0.4
Written communication: Report writing 0.6, Copywriting 0.4, Technical writing 0.4, Editing 0.4, Minute taking 0.4
Verbal communication: Public speaking 0.5, Presentation skills 0.5, Active listening 0.5
Presentation skills: Public speaking 0.7
Report writing: Technical writing 0.4
Negotiation: Persuasion 0.5, Conflict resolution 0.4, Sales 0.3
Teamwork: Cross-functional collaboration 0.6, Interpersonal skills 0.5
Leadership: Team management 0.7, Motivating others 0.5, Mentoring 0.4, Delegation 0.4, Decision making 0.3
Team management: Delegation 0.5, Performance management 0.4, Mentoring 0.4, Project management 0.3, Workforce planning 0.3
Mentoring: Coaching 0.6, Training and development 0.4
Problem solving: Analytical thinking 0.6, Critical thinking 0.5, Logical thinking 0.5, Decision making 0.4
Analytical thinking: Critical thinking 0.6, Logical thinking 0.7, Systems thinking 0.4
Strategic thinking: Strategic planning 0.5, Systems thinking 0.4
Creativity: Innovation 0.6
Adaptability: Resilience 0.5, Willingness to learn 0.4
Time management: Prioritisation 0.6, Organisational skills 0.6, Multitasking 0.4, Planning 0.5
Prioritisation: Planning 0.5, Multitasking 0.4
Organisational skills: Planning 0.6, Attention to detail 0.3, Office administration 0.3
Initiative: Self-motivation 0.6, Independent working 0.5
Self-motivation: Independent working 0.5, Work ethic 0.5, Results orientation 0.4
Reliability: Work ethic 0.6, Integrity 0.4
Empathy: Emotional intelligence 0.7, Active listening 0.4, Patience 0.4, Interpersonal skills 0.5
Customer orientation: Customer service 0.6
Interpersonal skills: Networking with people 0.4, Intercultural competence 0.4
Business acumen: Business administration 0.4
Numeracy: Mathematics 0.4
Computer literacy: Microsoft Office 0.5, Internet use 0.6, Typing 0.3
Manual dexterity: Hand tools 0.4
Technical understanding: Mechanical assembly 0.3
Research and information gathering: Internet use 0.4
`,
}
