/** Analysing and reporting data, and the pipelines that carry it. */
import type { Field } from '../read-field.ts'

// 'Yarn' alone is Hadoop's: of the 57 postings for data work that name it, 50 name Spark and 48 Hadoop beside it.
export const dataAndAnalytics: Field = {
  concepts: `
[language]
DAX | Data Analysis Expressions, Power BI DAX
Power Query | Power Query M, PowerQuery Editor
SAS | SAS programming, SAS Base, Base SAS, SAS Enterprise Guide, SAS 9.4, SAS software, SAS Viya
Stata | StataCorp, Stata software
MDX | Multidimensional Expressions
[tool]
SPSS | IBM SPSS, SPSS Statistics, IBM SPSS Statistics
Minitab | Minitab Statistical Software
JMP | SAS JMP
EViews
Tableau | Tableau Desktop, Tableau Server, Tableau Software, Tableau Prep, Tableu
Power BI | MS Power BI, Microsoft Power BI, Power BI Desktop, Power BI Service, PBI
Looker | LookML, Google Looker
Looker Studio | Google Data Studio, Data Studio, Google Looker Studio
Qlik | Qlik Sense, QlikView, QlikTech
MicroStrategy
Cognos | IBM Cognos, Cognos Analytics, IBM Cognos Analytics
Crystal Reports | Crystal, SAP Crystal Reports, SAP Crystal
SAP BusinessObjects | BusinessObjects, SAP BO, SAP BOBJ
SAP BW | SAP Business Warehouse, SAP BW/4HANA, SAP BI
Apache Superset | Superset
Metabase | Metabase dashboards
Domo | Domo BI
Sisense | Periscope Data
SSIS | SQL Server Integration Services, MS SSIS
SSRS | SQL Server Reporting Services, MS SSRS, Paginated reports
SSAS | SQL Server Analysis Services, Tabular model
Alteryx | Alteryx Designer
KNIME | KNIME Analytics Platform
RapidMiner | Altair RapidMiner
Hadoop | Apache Hadoop, HDFS, MapReduce, Cloudera, Hadoop ecosystem
Hadoop YARN | YARN, Apache YARN, Yet Another Resource Negotiator
Hive | Apache Hive, HiveQL
Impala | Apache Impala
HBase | Apache HBase
Spark | Apache Spark, Spark SQL, Spark Streaming
PySpark | Python Spark, Spark with Python
Databricks | Azure Databricks, Databricks SQL, Databricks Lakehouse
Kafka | Apache Kafka, Kafka Streams, Confluent, Confluent Kafka, Kafka Connect
Flink | Apache Flink
Apache Beam | Google Cloud Dataflow, GCP Dataflow
Amazon Kinesis | Kinesis, AWS Kinesis
RabbitMQ
ActiveMQ | Apache ActiveMQ
Airflow | Apache Airflow, Airflow DAGs, Cloud Composer
Dagster | Dagster pipelines
Prefect | Prefect workflows
Luigi
dbt | Data build tool, dbt Core, dbt Cloud
NiFi | Apache NiFi
Informatica | Informatica PowerCenter, PowerCenter, Informatica Cloud, IICS
Talend | Talend Open Studio, Talend Data Integration
IBM DataStage | DataStage, InfoSphere DataStage
Azure Data Factory | ADF, Data Factory, Microsoft Azure Data Factory
AWS Glue | Glue, Amazon Glue
Amazon Athena | Athena, AWS Athena
Trino | Presto, PrestoDB, Starburst
Microsoft Fabric | MS Fabric
Fivetran | Fivetran connectors
Airbyte | Airbyte connectors
Delta Lake | Databricks Delta Lake
Jupyter | Jupyter Notebook, Jupyter Notebooks, JupyterLab, IPython, Project Jupyter
Google Colab | Colab, Google Colaboratory
RStudio | Posit, R Studio IDE, R Markdown
pandas | Python pandas, pandas library
NumPy | Numerical Python
SciPy
Polars | Polars dataframes
Dask | Dask Python
Matplotlib | Pyplot
Seaborn | Python Seaborn
Plotly | Plotly Dash, Plotly Express
Bokeh | Bokeh plots
Streamlit | Streamlit apps
tidyverse | tidyr
dplyr | dplyr package
ggplot2 | ggplot
R Shiny | Shiny, Shiny apps, Shiny dashboards
Google Analytics | GA4, Google Analytics 4, Universal Analytics
Adobe Analytics | Omniture, Adobe Omniture
Mixpanel | Mixpanel analytics
Amplitude | Amplitude Analytics
NVivo | QSR NVivo
MAXQDA
ATLAS.ti
[method]
ETL | Extract transform load, ELT, ETL pipelines, ETL development, ETL processes, ETL/ELT, ETL tools
Data pipelines | Data pipeline, Data integration, Data ingestion, Building data pipelines
Data analysis | Data analytics, Data analyst, Analysing data, Datenanalyse, Data interpretation, Analytics
Exploratory data analysis | Exploratory analysis
Data visualisation | Data viz, Dashboards, Dashboarding, Dashboard design, Data vis, Visual analytics
Data cleaning | Data cleansing, Data wrangling, Data preparation, Data munging, Data scrubbing
Data mining | Knowledge discovery
Web scraping | Web crawling, Data scraping, Screen scraping, Web scrapers
Beautiful Soup | BS4
Scrapy | Scrapy spiders
A/B testing | Split testing, A/B tests, Multivariate testing
Statistical modelling | Statistical models, Statistical model
Regression analysis | Regression, Linear regression, Logistic regression, Regression modelling
Time series analysis | Time series, Time series forecasting, ARIMA
Survey design | Surveys, Questionnaire design, Survey research, Survey methodology
Quantitative research | Quantitative analysis, Quantitative methods, Quantitative skills
Qualitative research | Qualitative analysis, Focus groups, Qualitative methods, Qualitative interviews
Design of experiments | DoE, Experimental design, Design of experiment
Reporting | Management reporting, Reporting and dashboards, KPI reporting, KPIs
[knowledge]
Statistics | Statistical analysis, Applied statistics, Statistical methods, Statistik, Inferential statistics, Stats
Probability | Probability theory, Stochastics
Mathematics | Maths, Math, Applied mathematics, Mathematik
Econometrics | Econometric modelling, Econometric analysis
Business intelligence | BI, BI tools, Business intelligence tools, BI reporting, BI development
Big data | Big data technologies, Big data analytics
Message brokers | Message broker, Message queues, Message queue, Messaging systems
Data engineering | Data engineer, Data platform engineering
Data governance | Data stewardship, Data steward, Data catalogue
Data management | Data management systems, Research data management
Master data management | MDM, Master data
Data quality | Data quality management, Data validation, Data integrity
`,
  relations: `
Tableau: Power BI 0.6, Qlik 0.6, Looker 0.5, Looker Studio 0.5, MicroStrategy 0.5, Data visualisation 0.6, Business intelligence 0.5, Sisense 0.5
Power BI: Qlik 0.6, Looker 0.5, Looker Studio 0.5, DAX 0.6, Power Query 0.6, Data visualisation 0.5, Business intelligence 0.5, SSRS 0.4
Power BI: MicroStrategy 0.4, Cognos 0.4, Microsoft Fabric 0.5
Qlik: Looker 0.4, MicroStrategy 0.5, Cognos 0.4, Data visualisation 0.5, Business intelligence 0.5
Looker: Looker Studio 0.5, Apache Superset 0.5, Domo 0.4, Business intelligence 0.5
Cognos: SAP BusinessObjects 0.6, MicroStrategy 0.5, Crystal Reports 0.5, Business intelligence 0.5
MicroStrategy: Business intelligence 0.5
Crystal Reports: SSRS 0.6, SAP BusinessObjects 0.5
SSIS: ETL 0.6, Informatica 0.5, Talend 0.5, Azure Data Factory 0.5, Microsoft SQL Server 0.4, SSRS 0.3
SSAS: MDX 0.6, DAX 0.5, SSRS 0.3
Power Query: DAX 0.4, Microsoft Excel 0.4, Data cleaning 0.4
SAS: SPSS 0.5, Stata 0.5, R 0.5, JMP 0.4
SPSS: Stata 0.6, R 0.4, Minitab 0.5, JMP 0.5
Stata: R 0.5, EViews 0.5
Minitab: JMP 0.6
Alteryx: KNIME 0.6, ETL 0.5, Talend 0.4, Data cleaning 0.5
KNIME: RapidMiner 0.6
Hadoop: Spark 0.5, Hive 0.6, HBase 0.5, Hadoop YARN 0.6, Big data 0.6
Hive: HBase 0.4, SQL 0.4, Amazon Athena 0.5
Spark: PySpark 0.7, Databricks 0.6, Flink 0.5, Big data 0.6, Apache Beam 0.4
PySpark: Databricks 0.5, Python 0.4, pandas 0.4
Kafka: Amazon Kinesis 0.6, RabbitMQ 0.5, Flink 0.4, Event-driven architecture 0.4
Flink: Apache Beam 0.5
Airflow: Dagster 0.6, Azure Data Factory 0.4, Data pipelines 0.6, ETL 0.5
dbt: ETL 0.4, Data modelling 0.4
Informatica: Talend 0.6, IBM DataStage 0.6, ETL 0.6
Talend: IBM DataStage 0.5, ETL 0.6, NiFi 0.4
IBM DataStage: ETL 0.6
Azure Data Factory: AWS Glue 0.5, ETL 0.6, Microsoft Fabric 0.5
AWS Glue: ETL 0.6
ETL: Data pipelines 0.7, Fivetran 0.5, NiFi 0.5, Data engineering 0.6
Data pipelines: Data engineering 0.6
Data engineering: Spark 0.4, Data warehousing 0.5, Big data 0.5
Jupyter: Google Colab 0.7, RStudio 0.3
RStudio: R 0.6
pandas: NumPy 0.5, Polars 0.6, dplyr 0.4, Python 0.5, Data cleaning 0.4
NumPy: SciPy 0.6, Python 0.5
Matplotlib: Seaborn 0.7, Plotly 0.6, ggplot2 0.4, Bokeh 0.5, Data visualisation 0.4
Seaborn: Plotly 0.6, ggplot2 0.4, Data visualisation 0.4
Plotly: Bokeh 0.6, Streamlit 0.4, D3.js 0.3, Data visualisation 0.4
ggplot2: tidyverse 0.5, R 0.5, Data visualisation 0.4
tidyverse: dplyr 0.7, R 0.6
dplyr: R 0.5
R Shiny: Streamlit 0.5, R 0.5
Google Analytics: Adobe Analytics 0.6, Mixpanel 0.5
Data analysis: Statistics 0.5, Data visualisation 0.5, Exploratory data analysis 0.7, Data mining 0.5, Business intelligence 0.5, Reporting 0.4
Data analysis: Quantitative research 0.5, Data cleaning 0.4, Microsoft Excel 0.3
Data visualisation: Business intelligence 0.5, Reporting 0.4
Statistics: Statistical modelling 0.7, Regression analysis 0.6, Probability 0.6, Econometrics 0.5, Mathematics 0.4, Quantitative research 0.5
Statistics: Time series analysis 0.5, Design of experiments 0.5, A/B testing 0.4
Statistical modelling: Regression analysis 0.7, Machine learning 0.4
Regression analysis: Econometrics 0.6, Time series analysis 0.5
Econometrics: Time series analysis 0.5
Probability: Mathematics 0.5
A/B testing: Design of experiments 0.5
Survey design: Quantitative research 0.4, Qualitative research 0.4, Market research 0.4
Qualitative research: User research 0.5
Data governance: Data quality 0.6, Data protection 0.3
Data quality: Data cleaning 0.5
Looker: Metabase 0.5
Apache Superset: Metabase 0.6
SAP BusinessObjects: SAP BW 0.5
Hive: Impala 0.6
RabbitMQ: ActiveMQ 0.6, Message brokers 0.7
Kafka: Message brokers 0.6
Airflow: Prefect 0.6, Luigi 0.5
Dagster: Prefect 0.6
Amazon Athena: Trino 0.6
Fivetran: Airbyte 0.7
Delta Lake: Databricks 0.6, Data lake 0.5
Polars: Dask 0.5
pandas: Dask 0.6
Mixpanel: Amplitude 0.7
NVivo: MAXQDA 0.7, ATLAS.ti 0.7, Qualitative research 0.5
MAXQDA: ATLAS.ti 0.7, Qualitative research 0.5
ATLAS.ti: Qualitative research 0.5
Web scraping: Beautiful Soup 0.6, Scrapy 0.6
Beautiful Soup: Scrapy 0.6
Data management: Data governance 0.6, Master data management 0.6, Data quality 0.5
GraphPad Prism: SPSS 0.4
Physics: Mathematics 0.3
`,
}
