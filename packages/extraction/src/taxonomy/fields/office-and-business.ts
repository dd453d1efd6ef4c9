/** Office software, business systems, management, sales, marketing and human resources. */
import type { Field } from '../read-field.ts'

export const officeAndBusiness: Field = {
  concepts: `
[tool]
Microsoft Excel | Excel, MS Excel, Advanced Excel, Excel spreadsheets, Excell, Microsoft Office Excel
Microsoft Word | Word, MS Word, Microsoft Office Word
Microsoft PowerPoint | PowerPoint, MS PowerPoint, PPT, Microsoft Office PowerPoint
Microsoft Outlook | Outlook, MS Outlook, Microsoft Office Outlook
Microsoft OneNote | OneNote, MS OneNote
Microsoft Office | MS Office, Microsoft 365, Office 365, O365, Microsoft Office 365, Office suite, Microsoft Office Suite, M365
Microsoft Teams | MS Teams, Teams
SharePoint | Microsoft SharePoint, MS SharePoint, SharePoint Online
OneDrive | Microsoft OneDrive
Microsoft Visio | Visio, MS Visio
Lucidchart
Microsoft Project | MS Project
Primavera P6 | Primavera, Oracle Primavera, P6
Microsoft Planner | Planner, MS Planner, Microsoft To Do
Power Automate | Microsoft Power Automate, Microsoft Flow, MS Flow
UiPath | UiPath Studio
Blue Prism | SS&C Blue Prism
Automation Anywhere
Microsoft Publisher | MS Publisher
LibreOffice | OpenOffice, Apache OpenOffice
Google Workspace | G Suite, Google Suite, Google Apps, Google Drive
Google Sheets | Sheets, Google Spreadsheets, G Sheets
Google Docs | Google Documents
Google Slides | Google Presentations
Apple Keynote | Keynote
Jira | Atlassian Jira, Jira Software
Confluence | Atlassian Confluence
Atlassian | Atlassian suite, Atlassian tools
Trello | Trello boards
Asana | Asana project management
Monday.com
ClickUp
Wrike | Wrike project management
Smartsheet
Workfront | Adobe Workfront
Notion | Notion.so
Airtable
Basecamp | Basecamp project management
Miro | Miro board
Slack | Slack messaging
Zoom | Zoom meetings, Zoom video conferencing
Webex | Cisco Webex, WebEx Meetings
RingCentral
Google Meet | Google Hangouts
SAP | SAP ERP, SAP ECC, SAP R/3, SAP software
SAP S/4HANA | S/4HANA, SAP S4
SAP FICO | SAP FI, SAP CO, SAP Finance
SAP MM | SAP Materials Management
SAP SD | SAP Sales and Distribution
SAP SuccessFactors | SuccessFactors
SAP Ariba | Ariba
Oracle ERP | Oracle E-Business Suite, Oracle EBS, Oracle Fusion, Oracle Cloud ERP
NetSuite | Oracle NetSuite
PeopleSoft | Oracle PeopleSoft
JD Edwards | JDE, JD Edwards EnterpriseOne
Microsoft Dynamics 365 | Microsoft Dynamics, MS Dynamics, Dynamics 365, D365, Dynamics CRM, Dynamics NAV, Business Central
Odoo | OpenERP
Workday | Workday HCM
ADP | ADP Workforce Now, ADP payroll
Kronos | UKG, Kronos Workforce, UKG Pro
Salesforce | Salesforce.com, SFDC, Salesforce CRM, Salesforce administration
Salesforce Apex | Apex, Salesforce development, Lightning Web Components
HubSpot | HubSpot CRM, HubSpot Marketing Hub
Zoho CRM | Zoho
Pipedrive | Pipedrive CRM
Marketo | Adobe Marketo
Mailchimp
Google Ads | AdWords, Google AdWords, Google Adwords campaigns
Meta Ads | Facebook Ads, Facebook advertising, Instagram ads, Meta Ads Manager
Google Search Console | Search Console, Google Webmaster Tools
Google Tag Manager
Microsoft Advertising | Bing Ads
SEMrush
Ahrefs
Hootsuite
LinkedIn Recruiter
DocuSign
DATEV | DATEV software
[skill]
Spreadsheets | Spreadsheet, Spreadsheet software, Tabellenkalkulation
Word processing | Word processor, Textverarbeitung
Presentation software | Presentation slides, Slide decks
Data entry | Data input, Keyboarding, Data capture, Data entry clerk
Typing | Touch typing, Typewriting, 10-finger typing
Office administration | Administrative support, Clerical work, Office work, Office management, Secretarial skills, Admin, Administration, Administrative assistance, Administrative skills
Filing | Record keeping, Records management, Document management, File management, Archiving
Calendar management | Scheduling appointments, Diary management, Appointment scheduling
Minute taking | Taking minutes, Meeting minutes, Shorthand
Reception | Receptionist, Front office, Switchboard, Reception duties, Greeting visitors
Event management | Event planning, Event organisation, Conference organisation, Event coordination
Travel arrangements | Travel management, Booking travel, Travel planning
Customer service | Customer care, Client service, Customer support, Customer services, Kundenservice, Customer relations, Kundenbetreuung, Servicio al cliente, Customer service skills
Call centre | Contact centre, Call handling, Telephone customer service, Inbound calls
Complaint handling | Handling complaints, Complaints management
Sales | Selling, Verkauf, Ventas, Vente, Sales skills, Salesmanship, Sales techniques
B2B sales | Business-to-business sales, Enterprise sales, Corporate sales
Field sales | Outside sales, Aussendienst, Door-to-door sales
Telesales | Telemarketing, Cold calling, Outbound calls, Inside sales, Phone sales
Account management | Key account management, Client management, KAM, Client relationship management, Account manager
Business development | New business development, BizDev, Client acquisition
Lead generation | Prospecting, Sales prospecting, Lead qualification
Quotations and tenders | Tendering, Bid writing, Bid management, Preparing quotations, Proposal writing, RFP, RFPs
Sales management | Sales leadership, Sales team management, Sales strategy
Recruiting | Recruitment, Talent acquisition, Hiring, Candidate sourcing, Headhunting, Personalbeschaffung
Interviewing candidates | Job interviewing, Candidate interviews
Training and development | Staff training, Employee training, Learning and development, L&D, Employee development, Personalentwicklung, Corporate training
[method]
Project management | Project manager, Managing projects, Projektmanagement, PM skills, Project planning, Project coordination, Gestión de proyectos, Gestion de projet
Programme management | Program manager, PMO
Agile | Agile methodology, Agile methodologies, Agile methods, Agile development, Agile project management, Agile software development
Scrum | Scrum Master, Scrum framework, Certified Scrum Master, CSM
Kanban | Kanban boards
SAFe | Scaled Agile, Scaled Agile Framework
Waterfall | Waterfall methodology, Waterfall project management
Prince2 | PRINCE2 Practitioner, PRINCE2 Foundation
Product management | Product manager, Product owner, Product ownership, Product development management, Product roadmap
Business analysis | Business analyst, Requirements analysis, Business analytics, Business process analysis
Requirements gathering | Requirements engineering, Requirements elicitation, User stories, Requirement gathering, Requirements management
Business process management | BPM, Process mapping, BPMN, Process modelling, Business process modelling
Process improvement | Continuous improvement, Business process improvement, Kaizen, KVP, Process optimisation
Change management | Organisational change, Organisational change management
Risk management | Risk assessment, Risk analysis, Risk mitigation
Stakeholder management | Stakeholder engagement, Stakeholder communication
Strategic planning | Strategy, Business strategy, Corporate strategy, Strategy development
Business planning | Business plan, Business case, Business plans, Business cases
OKRs | OKR, Objectives and key results
Robotic process automation | RPA
Market research | Market analysis, Marktforschung, Consumer research, Competitive analysis, Competitor analysis
Performance management | Performance reviews, Performance appraisal, Staff appraisal
Onboarding | Employee onboarding, New hire orientation, Staff induction
Workforce planning | Staff planning, Rostering, Staff scheduling, Shift planning, Personaleinsatzplanung
[knowledge]
Marketing | Marketing communications, Marcom, Marketing management, Marketing strategy, Mercadotecnia
Digital marketing | Online marketing, Internet marketing, Web marketing, E-marketing
Search engine optimisation | SEO, On-page SEO
Search engine marketing | SEM, PPC, Pay per click, Paid search, SEA
Social media marketing | SMM, Social media, Social media management, Social media manager, Social media campaigns
Content marketing | Content strategy, Content creation
Email marketing | Newsletter marketing, Email campaigns
Marketing automation | Marketing automation tools
Affiliate marketing
Influencer marketing | Influencer relations
Brand management | Branding, Brand strategy, Brand development
Advertising | Media planning, Advertising campaigns, Media buying
Public relations | PR, Press relations, Media relations, Öffentlichkeitsarbeit, Press releases
Customer relationship management | CRM, CRM software, CRM systems, CRM system
Enterprise resource planning | ERP, ERP systems, ERP software, ERP system
E-commerce | Ecommerce management, Online sales, Amazon Seller Central, Online shop, Online retail
Customer experience | CX, Customer journey, Customer satisfaction
Customer success | Customer success management
Human resources | HR, Human resource management, HR management, HRM, Personnel management, Personalwesen, Recursos humanos, Ressources humaines
Compensation and benefits | Employee benefits, Benefits administration, Comp and ben
Employee relations | Labour relations, Industrial relations, Employee engagement
Diversity and inclusion | DEI, D&I, Diversity, Equity and inclusion, Diversity equity and inclusion
HR information systems | HRIS, HCM systems, Applicant tracking systems, ATS
Corporate social responsibility | CSR, Sustainability reporting, ESG, Sustainability management
Operations management | Business operations, Operational management, Betriebsleitung, Operations
Entrepreneurship | Start-ups, Self-employment, Founder experience
Fundraising | Donor relations, Grant writing, Grant applications
[licence]
PMP | Project Management Professional, PMP certification, PMI-PMP
`,
  relations: `
Microsoft Excel: Spreadsheets 0.7, Google Sheets 0.7, LibreOffice 0.5, VBA 0.3, Microsoft Office 0.6
Google Sheets: Spreadsheets 0.7, Google Workspace 0.6
Microsoft Word: Google Docs 0.7, Word processing 0.7, LibreOffice 0.5, Microsoft Office 0.6
Microsoft PowerPoint: Google Slides 0.7, Apple Keynote 0.7, Presentation software 0.7, Microsoft Office 0.6
Microsoft Office: Google Workspace 0.6, LibreOffice 0.6, Microsoft Outlook 0.5
Google Slides: Apple Keynote 0.6, Google Workspace 0.6, Presentation software 0.7
Google Docs: Google Workspace 0.6, Word processing 0.7
Microsoft Teams: Slack 0.6, Zoom 0.6, Webex 0.5, Google Meet 0.6
Zoom: Webex 0.7, Google Meet 0.7
Webex: RingCentral 0.5
SharePoint: OneDrive 0.4, Confluence 0.4
Microsoft Project: Smartsheet 0.5, Project management 0.3
Microsoft Planner: Trello 0.6, Asana 0.5
Power Automate: Power Apps 0.5, Robotic process automation 0.5
Jira: Atlassian 0.6, Confluence 0.4, Trello 0.5, Asana 0.5, Azure DevOps 0.4, Monday.com 0.5, ClickUp 0.5
Confluence: Atlassian 0.6, Notion 0.5
Trello: Asana 0.6, Monday.com 0.6, ClickUp 0.6, Kanban 0.4
Asana: Monday.com 0.7, ClickUp 0.7, Wrike 0.6, Basecamp 0.6, Smartsheet 0.5, Workfront 0.5
Monday.com: ClickUp 0.7, Wrike 0.6, Smartsheet 0.5
Wrike: Workfront 0.6, Smartsheet 0.5, ClickUp 0.6
Notion: Airtable 0.4
Airtable: Smartsheet 0.5
SAP: SAP S/4HANA 0.7, SAP FICO 0.6, SAP MM 0.6, SAP SD 0.6, Oracle ERP 0.4, Microsoft Dynamics 365 0.4, Enterprise resource planning 0.6, SAP HANA 0.3
SAP MM: SAP SD 0.5
SAP S/4HANA: SAP FICO 0.5, SAP MM 0.5, SAP SD 0.5, Enterprise resource planning 0.6
Oracle ERP: NetSuite 0.5, JD Edwards 0.5, PeopleSoft 0.4, Enterprise resource planning 0.6
NetSuite: Microsoft Dynamics 365 0.4, Odoo 0.4, Enterprise resource planning 0.6
Microsoft Dynamics 365: Odoo 0.4, Enterprise resource planning 0.6, Salesforce 0.4
JD Edwards: Enterprise resource planning 0.6
Odoo: Enterprise resource planning 0.6
Workday: SAP SuccessFactors 0.6, PeopleSoft 0.5, ADP 0.5, HR information systems 0.6
SAP SuccessFactors: HR information systems 0.6
ADP: Payroll 0.4, HR information systems 0.5
Salesforce: HubSpot 0.5, Zoho CRM 0.5, Pipedrive 0.5, Customer relationship management 0.6, Salesforce Apex 0.5
HubSpot: Zoho CRM 0.5, Pipedrive 0.6, Marketo 0.5, Customer relationship management 0.6, Marketing automation 0.6, Mailchimp 0.4
Zoho CRM: Pipedrive 0.6, Customer relationship management 0.6
Marketo: Marketing automation 0.7
Mailchimp: Email marketing 0.6
Google Ads: Meta Ads 0.5, Search engine marketing 0.7
Meta Ads: Social media marketing 0.5
Spreadsheets: LibreOffice 0.5
Word processing: LibreOffice 0.5, Typing 0.4
Data entry: Typing 0.6
Office administration: Filing 0.6, Data entry 0.4, Reception 0.5, Calendar management 0.6, Minute taking 0.5, Travel arrangements 0.5
Calendar management: Travel arrangements 0.5
Reception: Customer service 0.5
Event management: Project management 0.3
Customer service: Call centre 0.6, Complaint handling 0.6, Customer experience 0.5, Sales 0.4, Retail sales 0.5
Call centre: Telesales 0.5, Complaint handling 0.5
Sales: B2B sales 0.6, Field sales 0.6, Telesales 0.6, Account management 0.5, Business development 0.5, Lead generation 0.5, Retail sales 0.6
B2B sales: Account management 0.6, Business development 0.6, Field sales 0.6
Account management: Business development 0.5, Customer relationship management 0.4
Business development: Lead generation 0.5
Telesales: Lead generation 0.5
Recruiting: Interviewing candidates 0.6, Human resources 0.5, Onboarding 0.3
Human resources: Employee relations 0.5, Compensation and benefits 0.5, Performance management 0.5, Training and development 0.4, Workforce planning 0.4, Employment law 0.4
Project management: Programme management 0.6, PMP 0.7, Prince2 0.6, Agile 0.4, Scrum 0.4, Waterfall 0.5
PMP: Prince2 0.6
Agile: Scrum 0.7, Kanban 0.6, SAFe 0.6
Scrum: Kanban 0.5, SAFe 0.6
Product management: Requirements gathering 0.4, Business analysis 0.4, Scrum 0.3
Business analysis: Requirements gathering 0.7, Business process management 0.5, Business intelligence 0.4
Business process management: Process improvement 0.6, Robotic process automation 0.4
Process improvement: Lean manufacturing 0.6, Six Sigma 0.6
Strategic planning: Business planning 0.6
Market research: Marketing 0.4, Quantitative research 0.4, Qualitative research 0.4
Marketing: Digital marketing 0.6, Brand management 0.5, Advertising 0.6, Content marketing 0.5, Social media marketing 0.5
Digital marketing: Search engine optimisation 0.6, Search engine marketing 0.6, Social media marketing 0.6, Content marketing 0.5, Email marketing 0.5, Google Analytics 0.4, Affiliate marketing 0.4
Search engine optimisation: Search engine marketing 0.5, SEMrush 0.5, Google Search Console 0.5, Content marketing 0.3
Social media marketing: Content marketing 0.5, Hootsuite 0.5
Email marketing: Marketing automation 0.5
Public relations: Advertising 0.4, Copywriting 0.4
Brand management: Advertising 0.5
E-commerce: Shopify 0.5
Operations management: Process improvement 0.4, Supply chain management 0.4
Stakeholder management: Change management 0.3
SEMrush: Ahrefs 0.7
Ahrefs: Search engine optimisation 0.5
Robotic process automation: UiPath 0.7, Blue Prism 0.6, Automation Anywhere 0.6
UiPath: Blue Prism 0.6, Automation Anywhere 0.6, Power Automate 0.5
Blue Prism: Automation Anywhere 0.6
Customer success: Customer experience 0.5, Account management 0.6
Influencer marketing: Social media marketing 0.5
Microsoft Visio: Lucidchart 0.7
SAP Ariba: Procurement 0.4
Sales management: Sales 0.5, Team management 0.4
OKRs: Performance management 0.4
Diversity and inclusion: Human resources 0.3
Google Tag Manager: Google Analytics 0.5
Microsoft Advertising: Google Ads 0.7, Search engine marketing 0.6
Kronos: ADP 0.5, Workforce planning 0.3
Primavera P6: Microsoft Project 0.6
`,
}
