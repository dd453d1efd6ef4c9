// The occupations of the demonstration data: what they are called, what they ask for and what they pay.

export interface Family {
  industry: string
  titles: readonly string[]
  /** Most postings require some of these. */
  core: readonly string[]
  /** Asked for now and then, held now and then. */
  more: readonly string[]
  /** Yearly pay at the level `mid`, in the deployment's currency. */
  pay: number
  /** How often the work can be done from elsewhere, 0 to 1. */
  remote: number
  programme: string
}

const family = (
  titles: string,
  industry: string,
  programme: string,
  pay: number,
  remote: number,
  core: string,
  more: string,
): Family => ({ titles: titles.split(', '), industry, programme, pay, remote, core: core.split(', '), more: more.split(', ') })

export const families: readonly Family[] = [
  family(
    'Data Analyst, Business Intelligence Analyst, Reporting Analyst',
    'Information technology',
    'Statistics',
    72_000,
    0.4,
    'SQL, Excel, Power BI, Tableau, Data visualization',
    'Python, R, Statistics, Looker, Snowflake',
  ),
  family(
    'Data Engineer, Analytics Engineer',
    'Information technology',
    'Computer Science',
    98_000,
    0.5,
    'SQL, Python, Apache Spark, Airflow, AWS',
    'Kafka, Snowflake, Databricks, dbt, Docker, Scala',
  ),
  family(
    'Data Scientist, Machine Learning Engineer',
    'Information technology',
    'Data Science',
    110_000,
    0.5,
    'Python, Machine learning, SQL, Statistics, pandas',
    'TensorFlow, PyTorch, R, scikit-learn, AWS',
  ),
  family(
    'Backend Developer, Software Engineer, Java Developer',
    'Information technology',
    'Computer Science',
    95_000,
    0.5,
    'Java, SQL, Git, Spring, PostgreSQL',
    'Docker, Kubernetes, Kafka, Python, Linux',
  ),
  family(
    'Frontend Developer, Web Developer',
    'Information technology',
    'Media Informatics',
    84_000,
    0.6,
    'JavaScript, TypeScript, React, HTML, CSS',
    'Vue.js, Node.js, Git, Figma, GraphQL',
  ),
  family(
    'Platform Engineer, Site Reliability Engineer, Cloud Engineer',
    'Information technology',
    'Computer Science',
    105_000,
    0.6,
    'Linux, Kubernetes, Docker, Terraform, AWS',
    'Azure, Ansible, Python, Jenkins, Bash',
  ),
  family(
    'IT Support Specialist, System Administrator',
    'Information technology',
    'Information Systems',
    58_000,
    0.2,
    'Windows, Microsoft 365, Customer service, Linux',
    'PowerShell, Networking, ITIL, VMware',
  ),
  family(
    'Registered Nurse, Staff Nurse, Ward Nurse',
    'Health care',
    'Nursing',
    70_000,
    0,
    'Nursing, Patient care, Medication administration, Wound care',
    'First aid, Communication, Teamwork, Care planning',
  ),
  family(
    'Care Assistant, Healthcare Assistant',
    'Health care',
    'Health Care',
    36_000,
    0,
    'Patient care, First aid, Elderly care, Empathy',
    'Driving licence, Teamwork, Care planning',
  ),
  family(
    'Physiotherapist, Rehabilitation Therapist',
    'Health care',
    'Physiotherapy',
    62_000,
    0,
    'Physiotherapy, Patient care, Anatomy',
    'Communication, Care planning, Empathy',
  ),
  family(
    'Primary School Teacher, Secondary School Teacher',
    'Education',
    'Education',
    56_000,
    0.05,
    'Teaching, Classroom management, Lesson planning',
    'Communication, English, Mathematics, Empathy',
  ),
  family(
    'Early Childhood Educator, Kindergarten Teacher',
    'Education',
    'Early Childhood Education',
    42_000,
    0,
    'Childcare, Teamwork, First aid, Communication',
    'Creativity, English, Empathy',
  ),
  family(
    'Accountant, Financial Accountant, Junior Accountant',
    'Finance',
    'Accounting',
    64_000,
    0.3,
    'Accounting, Excel, Bookkeeping, SAP',
    'Tax, Auditing, IFRS, Attention to detail',
  ),
  family(
    'Financial Analyst, Controller',
    'Finance',
    'Business Administration',
    78_000,
    0.3,
    'Financial analysis, Excel, Controlling, SAP',
    'SQL, Power BI, Forecasting, Budgeting',
  ),
  family(
    'Paralegal, Legal Assistant, Junior Lawyer',
    'Law',
    'Law',
    60_000,
    0.2,
    'Legal research, Contract law, Microsoft Word',
    'English, Negotiation, Attention to detail',
  ),
  family(
    'Human Resources Specialist, Recruiter',
    'Human resources',
    'Psychology',
    61_000,
    0.4,
    'Recruiting, Human resources, Communication',
    'Labour law, Excel, Interviewing candidates, Onboarding',
  ),
  family(
    'Marketing Manager, Online Marketing Specialist',
    'Marketing',
    'Communication Studies',
    66_000,
    0.4,
    'Online marketing, SEO, Content marketing, Google Analytics',
    'Social media, Copywriting, Adobe Photoshop, Excel',
  ),
  family(
    'Graphic Designer, UX Designer',
    'Design',
    'Design',
    64_000,
    0.5,
    'Figma, Adobe Photoshop, Adobe Illustrator, Typography',
    'User research, Prototyping, HTML, CSS',
  ),
  family(
    'Sales Representative, Account Manager',
    'Sales',
    'Business Administration',
    65_000,
    0.2,
    'Sales, Negotiation, Customer service, CRM',
    'Salesforce, English, Presentation, Driving licence',
  ),
  family(
    'Retail Assistant, Store Manager',
    'Retail',
    'Retail Management',
    37_000,
    0,
    'Customer service, Cash handling, Sales',
    'Inventory management, Teamwork, Merchandising',
  ),
  family(
    'Warehouse Operative, Logistics Coordinator',
    'Logistics',
    'Logistics',
    40_000,
    0,
    'Warehousing, Forklift driving, Inventory management',
    'SAP, Excel, Driving licence, Teamwork',
  ),
  family(
    'Welder, Metalworker, Fabricator',
    'Manufacturing',
    'Metal Technology',
    50_000,
    0,
    'Welding, MIG welding, Technical drawing',
    'TIG welding, Metalworking, Occupational safety',
  ),
  family(
    'Electrician, Electrical Technician',
    'Construction',
    'Electrical Engineering',
    55_000,
    0,
    'Electrical installation, Electrical maintenance, Occupational safety',
    'Technical drawing, Driving licence, PLC programming',
  ),
  family(
    'Mechanical Engineer, Design Engineer',
    'Engineering',
    'Mechanical Engineering',
    82_000,
    0.2,
    'CAD, SolidWorks, Mechanical engineering',
    'AutoCAD, MATLAB, Project management, Technical drawing',
  ),
  family(
    'Civil Engineer, Site Manager',
    'Construction',
    'Civil Engineering',
    76_000,
    0.1,
    'AutoCAD, Project management, Construction management',
    'Occupational safety, Excel, Driving licence',
  ),
  family(
    'Chef, Cook, Sous Chef',
    'Hospitality',
    'Culinary Arts',
    40_000,
    0,
    'Cooking, Food safety, Menu planning',
    'Teamwork, Baking, Inventory management',
  ),
  family(
    'Hotel Receptionist, Front Office Agent',
    'Hospitality',
    'Tourism',
    35_000,
    0,
    'Customer service, English, Hotel reception',
    'German, Spanish, French, Cash handling',
  ),
  family(
    'Laboratory Technician, Research Assistant',
    'Science',
    'Biology',
    54_000,
    0,
    'Laboratory techniques, Technical writing, Microscopy',
    'PCR, Statistics, R, Excel',
  ),
  family(
    'Project Manager, Project Coordinator',
    'Services',
    'Business Administration',
    80_000,
    0.4,
    'Project management, Communication, Scrum',
    'Jira, Excel, Risk management, Negotiation',
  ),
  family(
    'Public Administration Officer, Policy Adviser',
    'Public service',
    'Political Science',
    60_000,
    0.3,
    'Public administration, Policy analysis, Microsoft Word',
    'Legal research, Communication, Excel',
  ),
]

export const preferenceTags = [
  'mentoring',
  'flexible_hours',
  'international',
  'public_sector',
  'small_team',
  'large_company',
  'training_budget',
  'part_time_possible',
  'sustainability',
  'research',
  'customer_contact',
  'structured_career',
] as const

/** City, region and country of the demonstration, of one country so that distances matter. */
export const places: readonly (readonly [city: string, region: string, country: string])[] = [
  ['New York', 'NY', 'US'],
  ['Newark', 'NJ', 'US'],
  ['Philadelphia', 'PA', 'US'],
  ['Boston', 'MA', 'US'],
  ['Worcester', 'MA', 'US'],
  ['Chicago', 'IL', 'US'],
  ['Milwaukee', 'WI', 'US'],
  ['Austin', 'TX', 'US'],
  ['Dallas', 'TX', 'US'],
  ['Houston', 'TX', 'US'],
  ['San Francisco', 'CA', 'US'],
  ['San Jose', 'CA', 'US'],
  ['Oakland', 'CA', 'US'],
  ['Seattle', 'WA', 'US'],
  ['Denver', 'CO', 'US'],
  ['Atlanta', 'GA', 'US'],
]

export const givenNames =
  'Ada Amara Anders Anh Beatriz Bilal Carmen Chen Daniela David Elif Emeka Fatima Felix Grace Hana Hiroshi Ines Ivan Jamal Joana Kavya Kofi Lars Leila Li Lucia Maja Malik Maria Mateo Mei Nadia Nikhil Noor Olga Omar Paulo Priya Rafael Rosa Samuel Sara Sofia Tariq Thandi Tomasz Uma Viktor Wanjiru Yara Yusuf Zofia'.split(
    ' ',
  )

export const familyNames =
  'Abebe Ali Andersson Banerjee Becker Bianchi Brown Castillo Chen Cohen Costa Diallo Dubois Fernandez Fischer Garcia Gonzalez Haddad Hansen Hernandez Ito Ivanova Jensen Johnson Kaur Kim Kimani Kowalski Kumar Larsen Lopez Martin Mbeki Meyer Moreau Mwangi Nguyen Novak Okafor Oliveira Park Patel Petrov Popescu Rossi Santos Sato Schmidt Silva Singh Smith Tanaka Torres Wang Weber Williams Yilmaz Zhang'.split(
    ' ',
  )

export const companyWords = [
  'Alder Amber Basalt Beacon Birch Cedar Cobalt Coral Delta Ember Fern Granite Harbor Indigo Juniper Larch Lumen Maple Meridian Onyx Orchard Pine Quartz River Saffron Sierra Slate Summit Tidewater Willow'.split(
    ' ',
  ),
  'Analytics Care Clinic Consulting Cooperative Engineering Foods Group Health Hotels Industries Labs Learning Logistics Media Metals Partners Systems Trading Works'.split(
    ' ',
  ),
] as const
