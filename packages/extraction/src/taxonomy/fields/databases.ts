/** Databases, their query languages and what is done with them. */
import type { Field } from '../read-field.ts'

export const databases: Field = {
  concepts: `
[language]
SQL | Structured Query Language, ANSI SQL, SQL queries, SQL programming, Advanced SQL, SQL querying, SQL language
T-SQL | Transact-SQL
PL/SQL | Oracle PL/SQL
Cypher | Cypher query language
SPARQL | SPARQL queries
Gremlin | Apache TinkerPop
[tool]
PostgreSQL | Postgres, PostgresSQL, psql, PostgreSQL database
MySQL | MySQL database, MySQL Workbench
MariaDB | MariaDB Server
SQLite | SQLite3
Microsoft SQL Server | SQL Server, MS SQL Server, MSSQL, SSMS, SQL Server Management Studio
Oracle Database | Oracle, Oracle DB, Oracle SQL, Oracle 11g, Oracle 12c, Oracle 19c, Oracle RDBMS
IBM Db2 | Db2, DB2 UDB, Db2 LUW
MongoDB | Mongo, MongoDB Atlas, Mongoose
Cassandra | Apache Cassandra
DynamoDB | Amazon DynamoDB, AWS DynamoDB
Redis | Redis Cache, Redis database
Memcached
Couchbase | Couchbase Server
CouchDB | Apache CouchDB
Neo4j
Elasticsearch | Elastic, Elastic Stack, ELK, ELK stack
OpenSearch | Amazon OpenSearch, AWS OpenSearch
Apache Solr | Solr
Firebase | Google Firebase, Firebase Realtime Database
Firestore | Cloud Firestore, Google Firestore
Supabase | Supabase Postgres
Amazon Aurora | Aurora, AWS Aurora, Aurora PostgreSQL, Aurora MySQL
Amazon RDS | RDS, AWS RDS, Relational Database Service
Snowflake | Snowflake Data Cloud, Snowflake DB, Snowflake data warehouse, SnowSQL
BigQuery | Google BigQuery, GCP BigQuery
Amazon Redshift | Redshift, AWS Redshift
Azure Synapse Analytics | Azure Synapse, Synapse, Azure SQL Data Warehouse
Azure SQL Database | Azure SQL, Azure SQL DB
Cosmos DB | Azure Cosmos DB, Microsoft Cosmos DB
Teradata | Teradata SQL, Teradata Vantage, BTEQ
SAP HANA | HANA, SAP HANA database
ClickHouse | ClickHouse DB
InfluxDB | Influx
TimescaleDB | Timescale
Microsoft Access | Access, MS Access, Access database, Microsoft Office Access
FileMaker | FileMaker Pro, Claris FileMaker
Liquibase | Liquibase migrations
Flyway | Flyway migrations
[knowledge]
NoSQL | Not only SQL, NoSQL databases, NoSQL database, Document databases, Non-relational databases
Relational databases | RDBMS, Relational database, SQL databases, Relational database management systems, SQL database
Graph databases | Graph database, Graph DB
Vector databases | Vector database, Vector store, Vector search
Databases | Database, DBMS, Database management systems, Database systems
Data warehousing | Data warehouse, DWH, EDW, Enterprise data warehouse, Data warehouses, Data mart
Data lake | Data lakes, Data lakehouse, Lakehouse
Semantic web | RDF, OWL ontology, Linked data, Ontologies, Knowledge graphs
[method]
Database administration | Database administrator, DBA, Database management, Database maintenance
Database design | Database modelling, Relational database design, Schema design
Data modelling | Data model, Data models, Dimensional modelling, Star schema, Entity-relationship modelling, Data Vault
Query optimisation | SQL tuning, Query tuning, SQL optimisation, Database performance tuning, SQL performance tuning
Stored procedures | Stored procedure, Database programming
Data migration | Database migration, Migration of data
`,
  relations: `
SQL: T-SQL 0.7, PL/SQL 0.6, PostgreSQL 0.6, MySQL 0.6, Microsoft SQL Server 0.6, Oracle Database 0.5, SQLite 0.5, MariaDB 0.5
SQL: Relational databases 0.7, BigQuery 0.5, Snowflake 0.4, Amazon Redshift 0.4, IBM Db2 0.4, Teradata 0.5, Query optimisation 0.5
T-SQL: PL/SQL 0.6, Microsoft SQL Server 0.7, Stored procedures 0.6
PL/SQL: Oracle Database 0.6, Stored procedures 0.6
PostgreSQL: MySQL 0.7, MariaDB 0.6, Microsoft SQL Server 0.6, Oracle Database 0.5, SQLite 0.5, Amazon Aurora 0.6, Relational databases 0.7
PostgreSQL: Supabase 0.4, Amazon RDS 0.5, Amazon Redshift 0.4
MySQL: MariaDB 0.7, Microsoft SQL Server 0.6, Oracle Database 0.5, SQLite 0.5, Amazon Aurora 0.6, Relational databases 0.7, Amazon RDS 0.5
Microsoft SQL Server: Oracle Database 0.6, Azure SQL Database 0.7, Relational databases 0.7, IBM Db2 0.5, Azure Synapse Analytics 0.4
Oracle Database: IBM Db2 0.5, Relational databases 0.7
MariaDB: Relational databases 0.7
SQLite: Relational databases 0.5
Amazon Aurora: Amazon RDS 0.7
MongoDB: Couchbase 0.5, CouchDB 0.5, DynamoDB 0.4, Firestore 0.4, Cosmos DB 0.5, NoSQL 0.7
Cassandra: DynamoDB 0.5, NoSQL 0.6, HBase 0.5
DynamoDB: Cosmos DB 0.5, NoSQL 0.6, Firestore 0.5
Couchbase: CouchDB 0.6, NoSQL 0.6
Cosmos DB: NoSQL 0.6
Redis: NoSQL 0.4
Neo4j: Graph databases 0.7, Cypher 0.7
Graph databases: NoSQL 0.4, SPARQL 0.4, Cypher 0.6
Elasticsearch: Apache Solr 0.6, Splunk 0.4
Firebase: Firestore 0.7, Supabase 0.5
Snowflake: BigQuery 0.6, Amazon Redshift 0.6, Azure Synapse Analytics 0.6, Databricks 0.5, Teradata 0.4, Data warehousing 0.6
BigQuery: Amazon Redshift 0.6, Azure Synapse Analytics 0.5, Data warehousing 0.6
Amazon Redshift: Azure Synapse Analytics 0.5, Teradata 0.4, Data warehousing 0.6
Azure Synapse Analytics: Data warehousing 0.6, Databricks 0.4
Teradata: Data warehousing 0.6
Microsoft Access: FileMaker 0.5, SQL 0.3
Databases: Relational databases 0.6, NoSQL 0.5, SQL 0.6, Database design 0.5, Database administration 0.5
Data warehousing: Data lake 0.5, Data modelling 0.5, ETL 0.6
Data lake: Databricks 0.5
Database design: Data modelling 0.7, Relational databases 0.5
Database administration: Query optimisation 0.5, Microsoft SQL Server 0.4, Oracle Database 0.4, PostgreSQL 0.4
Data migration: ETL 0.5
Redis: Memcached 0.6
Elasticsearch: OpenSearch 0.7
InfluxDB: TimescaleDB 0.5
PostgreSQL: TimescaleDB 0.5
Liquibase: Flyway 0.7
Semantic web: SPARQL 0.6, Graph databases 0.4
Gremlin: Cypher 0.5, Graph databases 0.5
ClickHouse: Data warehousing 0.4
`,
}
