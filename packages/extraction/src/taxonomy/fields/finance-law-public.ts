/** Accounting, banking, insurance, real estate, law, compliance and public administration. */
import type { Field } from '../read-field.ts'

export const financeLawPublic: Field = {
  concepts: `
[skill]
Accounting | Accountancy, Accountant, Rechnungswesen, Contabilidad, Comptabilité, Financial accounting, General accounting
Bookkeeping | Buchhaltung, Bookkeeper, Buchführung, Finanzbuchhaltung, General ledger, Tenue de livres
Accounts payable | AP processing, Purchase ledger, Creditors, Kreditorenbuchhaltung, Vendor invoices
Accounts receivable | AR processing, Sales ledger, Debtors, Debitorenbuchhaltung
Invoicing | Billing, Invoice processing, Issuing invoices, Rechnungsstellung, Invoices, Facturación
Debt collection | Credit control, Collections, Dunning, Mahnwesen
Bank reconciliation | Account reconciliation, Reconciliations, Reconciliation
Payroll | Payroll accounting, Payroll processing, Lohnbuchhaltung, Lohnabrechnung, Gehaltsabrechnung, Payroll administration, Nóminas
Expense management | Travel expenses, Expense reports, Travel expense accounting
Month-end closing | Month end close, Annual financial statements, Jahresabschluss, Year-end closing, Financial close, Financial statements
Tax preparation | Tax returns, Tax accounting, Steuererklärung, Tax filing, Income tax preparation
Cost accounting | Management accounting, Kostenrechnung, Cost calculation, Cost analysis, Managerial accounting
Controlling | Financial controlling, Business controlling, Controller
Budgeting | Budget management, Budget planning, Budgets, Budget, Budget control
Financial analysis | Financial analyst, Finanzanalyse, Ratio analysis, Analysis of financial statements
Financial modelling | Financial models, DCF, Discounted cash flow
Financial planning | FP&A, Financial planning and analysis, Finanzplanung
Financial reporting | External reporting, Statutory reporting
Cash flow management | Cash management, Liquidity planning, Cash flow forecasting
Treasury | Treasury management, Corporate treasury
Business valuation | Company valuation, Valuation, Unternehmensbewertung
Auditing | Audit, Internal audit, External audit, Wirtschaftsprüfung, Auditor, Financial audit, Internal auditing
Investment management | Asset management, Portfolio management, Wealth management, Vermögensverwaltung
Trading | Securities trading, Stock trading, Trader, Derivatives trading
Investment analysis | Equity research, Securities analysis, Investment research
Mergers and acquisitions | M&A, Due diligence, Corporate finance, Financial due diligence
Credit analysis | Credit risk, Credit assessment, Credit risk analysis, Lending, Loan processing
Retail banking | Bank teller, Banking, Banking services, Bankwesen, Bank customer advice
Mortgage advice | Mortgages, Mortgage lending, Baufinanzierung
Financial advice | Financial advisor, Financial consulting, Financial advising, Anlageberatung
Insurance sales | Insurance advice, Insurance brokerage, Versicherungsberatung
Underwriting | Insurance underwriting, Risk underwriting
Claims handling | Claims processing, Insurance claims, Claims adjustment, Schadenregulierung, Claims management
Real estate | Property sales, Real estate sales, Immobilien, Real estate brokerage, Letting, Estate agency
Property management | Real estate management, Hausverwaltung, Tenancy management
Property valuation | Real estate appraisal, Real estate valuation
Legal research | Legal analysis, Case law research
Legal writing | Legal drafting, Drafting legal documents, Brief writing
Contract drafting | Drafting contracts, Contract review, Contracts
Contract management | Contract administration, Vertragsmanagement
Litigation | Court representation, Trial advocacy, Civil litigation
Legal advice | Legal counsel, Legal consulting, Rechtsberatung
Paralegal work | Paralegal, Legal assistance, Legal secretary, Rechtsanwaltsfachangestellte
Notarial work | Notary, Notary public, Notariat
Mediation | Alternative dispute resolution, ADR mediation, Arbitration
Public administration | Government administration, Öffentliche Verwaltung, Administración pública, Civil service, Verwaltung, Administration publique, Local government
Citizen services | Public services counter, Bürgerservice
Permits and licensing | Permit processing, Licence applications
Benefits processing | Welfare benefits, Social benefits administration, Eligibility assessment
Grant management | Grants management, Grant administration, Subsidy management
Policy analysis | Policy development, Policy research, Public policy
Legislative drafting | Drafting legislation
Public procurement | Government contracting, Vergaberecht, Public tenders
Lobbying | Government relations, Public affairs
Policing | Police work, Law enforcement, Polizeidienst
Investigation | Criminal investigation, Private investigation, Investigations, Fraud investigation
Firefighting | Fire fighter, Feuerwehr, Fire service
Emergency management | Disaster response, Civil protection, Crisis management, Katastrophenschutz
Correctional work | Prison service, Corrections officer, Probation work
Military service | Armed forces, Military, Bundeswehr
[tool]
Yardi | Yardi Voyager
QuickBooks | Intuit QuickBooks, QuickBooks Online
Xero | Xero accounting
Sage | Sage 50, Sage Accounting, Sage 100
Lexware | Lexoffice
FreshBooks
Bloomberg Terminal | Bloomberg, Bloomberg Professional
Refinitiv Eikon | Thomson Reuters Eikon, Eikon
Hyperion | Oracle Hyperion, Essbase, Oracle Essbase
SAP Concur | Concur
Anaplan | Anaplan modelling
Westlaw
LexisNexis | Lexis Advance
[knowledge]
VAT | Value added tax, Umsatzsteuer, Sales tax, GST
Actuarial science | Actuary, Actuarial analysis
Finance | Finances, Corporate financial management, Finanzwesen, Finanzas, Financial management
Economics | Microeconomics, Macroeconomics, Volkswirtschaft, Business economics
Business administration | Business management, Betriebswirtschaft, BWL, Administración de empresas
IFRS | International Financial Reporting Standards, IAS
US GAAP | GAAP, Generally accepted accounting principles
HGB | German GAAP, German commercial code
Tax law | Steuerrecht, Taxation, Corporate tax, Tax
Sarbanes-Oxley | SOX, SOX compliance, Internal controls
Basel III | Banking regulation, Financial regulation
Anti-money laundering | AML, KYC, Know your customer, Geldwäscheprävention
Compliance | Regulatory compliance, Corporate compliance, Compliance management, Regulatory affairs
Insurance | Insurance industry, Versicherung, Versicherungswesen, Seguros
Data protection | GDPR, Data privacy, DSGVO, General Data Protection Regulation, RGPD, Privacy, Datenschutz
Corporate law | Company law, Business law, Commercial law, Gesellschaftsrecht
Contract law | Law of contract, Vertragsrecht
Employment law | Labour law, Arbeitsrecht, Droit du travail
Criminal law | Strafrecht, Criminal defence
Civil law | Private law, Zivilrecht
Administrative law | Verwaltungsrecht, Public law
Family law | Familienrecht
Immigration law | Asylum law, Visa procedures
Intellectual property | IP law, Patents, Patent law, Trademarks, Trademark law, Copyright law
Law | Legal knowledge, Rechtswissenschaft, Legal, Jura, Derecho
Payment systems | Payments, Payment processing, SEPA
Financial markets | Capital markets, Stock market, Stocks and bonds
[licence]
CPA | Certified Public Accountant
CFA | Chartered Financial Analyst
ACCA | Chartered Certified Accountant, Chartered accountant
Bar admission | Admitted to the bar, Bar exam, Attorney at law, Licensed attorney, Zweites Staatsexamen
Real estate licence | Real estate agent licence, Realtor licence
Security clearance | Top secret clearance, Sicherheitsüberprüfung
`,
  relations: `
Accounting: Bookkeeping 0.7, Accounts payable 0.5, Accounts receivable 0.5, Month-end closing 0.5, Cost accounting 0.5, Auditing 0.4, Tax preparation 0.4, Financial reporting 0.5, CPA 0.6, ACCA 0.6, Finance 0.5, Bank reconciliation 0.5
Bookkeeping: Accounts payable 0.6, Accounts receivable 0.6, Invoicing 0.5, Bank reconciliation 0.6, VAT 0.4, Payroll 0.4, QuickBooks 0.4, DATEV 0.4
Accounts payable: Accounts receivable 0.7, Invoicing 0.5, Expense management 0.4
Accounts receivable: Invoicing 0.6, Debt collection 0.6
Payroll: Compensation and benefits 0.4
Month-end closing: Financial reporting 0.5, Bank reconciliation 0.4
Tax preparation: Tax law 0.5, VAT 0.5
Tax law: VAT 0.4
Cost accounting: Controlling 0.6, Budgeting 0.4
Controlling: Budgeting 0.6, Financial planning 0.6, Financial analysis 0.6, Financial reporting 0.5
Budgeting: Financial planning 0.6, Forecasting 0.3
Financial analysis: Financial modelling 0.6, Financial planning 0.5, Business valuation 0.5, Investment analysis 0.5, Finance 0.6, Financial reporting 0.5, CFA 0.5
Financial modelling: Business valuation 0.6, Mergers and acquisitions 0.4, Financial planning 0.4
Cash flow management: Treasury 0.6
Auditing: Sarbanes-Oxley 0.5, Compliance 0.4, CPA 0.5, ACCA 0.5
CPA: ACCA 0.6
IFRS: US GAAP 0.5, HGB 0.5, Financial reporting 0.4
Investment management: Investment analysis 0.6, Trading 0.4, Financial markets 0.5, CFA 0.5, Financial advice 0.5
Investment analysis: CFA 0.6, Financial markets 0.5
Trading: Financial markets 0.6
Credit analysis: Risk management 0.4, Underwriting 0.5, Mortgage advice 0.4
Retail banking: Financial advice 0.5, Mortgage advice 0.4, Credit analysis 0.3, Cashiering 0.3
Insurance sales: Underwriting 0.4, Financial advice 0.5, Claims handling 0.4, Sales 0.4
Underwriting: Claims handling 0.4, Actuarial science 0.3
Actuarial science: Statistics 0.5, Probability 0.5
Real estate: Property management 0.4, Property valuation 0.5, Real estate licence 0.7
Property management: Facility management 0.4
QuickBooks: Xero 0.7, Sage 0.6, FreshBooks 0.6
Xero: Sage 0.6, FreshBooks 0.6
Sage: DATEV 0.4
DATEV: Lexware 0.6
Bloomberg Terminal: Refinitiv Eikon 0.7
Hyperion: Anaplan 0.5
Finance: Economics 0.4, Business administration 0.4, Financial planning 0.5
Economics: Business administration 0.4, Econometrics 0.4
Compliance: Anti-money laundering 0.5, Sarbanes-Oxley 0.5, Data protection 0.4, Risk management 0.4, Basel III 0.4
Anti-money laundering: Investigation 0.3
Law: Corporate law 0.5, Contract law 0.5, Civil law 0.5, Criminal law 0.5, Administrative law 0.5, Employment law 0.5, Bar admission 0.6, Legal research 0.5, Legal advice 0.6
Corporate law: Contract law 0.6, Mergers and acquisitions 0.4
Contract law: Contract drafting 0.6, Civil law 0.5
Contract drafting: Contract management 0.5, Legal writing 0.6
Legal research: Legal writing 0.6, Paralegal work 0.5, Westlaw 0.5
Paralegal work: Legal writing 0.4, Office administration 0.4
Litigation: Civil law 0.4, Legal writing 0.4, Bar admission 0.4
Family law: Civil law 0.6
Administrative law: Public administration 0.4, Immigration law 0.4
Contract management: Procurement 0.4
Public administration: Citizen services 0.6, Permits and licensing 0.5, Benefits processing 0.5, Office administration 0.5, Public procurement 0.4
Citizen services: Customer service 0.4
Benefits processing: Case management 0.4
Public procurement: Procurement 0.5, Quotations and tenders 0.4
Policy analysis: Legislative drafting 0.5, Political science 0.4, Lobbying 0.3
Grant management: Fundraising 0.4
Policing: Investigation 0.5, Security guarding 0.5, Correctional work 0.4
Firefighting: Emergency management 0.4, Paramedicine 0.3, Fire safety 0.5
Debt collection: Call centre 0.3
SAP Concur: Expense management 0.6
Mediation: Conflict resolution 0.6
Westlaw: LexisNexis 0.7
LexisNexis: Legal research 0.5
Intellectual property: Law 0.4
Notarial work: Paralegal work 0.4
Military service: Security guarding 0.4
Yardi: Property management 0.4
Insurance: Insurance sales 0.6, Underwriting 0.5, Claims handling 0.5
`,
}
