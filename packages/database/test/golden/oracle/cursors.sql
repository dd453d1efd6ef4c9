Oracle: cursors
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a cursor is safe in a URL and bounded, also for the longest key of the strangest characters (not to its end)
CREATE TABLE "schema_counters" (
  "name" varchar2(255 char) NOT NULL,
  "value" number(19,0) NOT NULL,
  CONSTRAINT "schema_counters.value" CHECK ("value" > 0),
  CONSTRAINT "schema_counters.primary" PRIMARY KEY ("name")
)
CREATE TABLE "schema_migrations" (
  "revision" varchar2(255 char) NOT NULL,
  "name" varchar2(255 char) NOT NULL,
  "parents" clob NOT NULL,
  "checksum" varchar2(64 char) NOT NULL,
  "applied_at" timestamp(3) NOT NULL,
  "duration_ms" number(10,0) NOT NULL,
  "status" varchar2(7 char) NOT NULL,
  "journal" clob NULL,
  CONSTRAINT "schema_migrations.parents" CHECK (('[' || "parents" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.duration_ms" CHECK ("duration_ms" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "schema_migrations.status" CHECK ("status" IN ('applied', 'failed')),
  CONSTRAINT "schema_migrations.journal" CHECK (('[' || "journal" || ']') IS JSON STRICT),
  CONSTRAINT "schema_migrations.primary" PRIMARY KEY ("revision")
)
SELECT "revision", "name", "parents", "checksum", TO_CHAR("applied_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "applied_at.text", "duration_ms", "status", "journal" FROM "schema_migrations" ORDER BY "applied_at", "revision"
CREATE TABLE "books" (
  "shelf" varchar2(20 char) NOT NULL,
  "place" number(10,0) NOT NULL,
  "code" raw(16) NOT NULL,
  "title" varchar2(60 char) NULL,
  "price" number(18,4) NULL,
  "sold" number(19,0) NULL,
  "weight" binary_double NULL,
  "lent" number(1,0) NULL,
  "printed" date NULL,
  "seen_at" timestamp(3) NULL,
  "state" varchar2(4 char) NULL,
  "mark" raw(4) NULL,
  "notes" clob NULL,
  "story" clob NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "books.place" CHECK ("place" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "books.sold" CHECK ("sold" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "books.lent" CHECK ("lent" IN (0, 1)),
  CONSTRAINT "books.printed" CHECK ("printed" = TRUNC("printed")),
  CONSTRAINT "books.state" CHECK ("state" IN ('new', 'used')),
  CONSTRAINT "books.notes" CHECK (('[' || "notes" || ']') IS JSON STRICT),
  CONSTRAINT "books.primary" PRIMARY KEY ("shelf", "place")
)
CREATE TABLE "labels" (
  "name" varchar2(768 char) NOT NULL,
  "size" number(10,0) DEFAULT 0 NOT NULL,
  CONSTRAINT "labels.size" CHECK ("size" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "labels.primary" PRIMARY KEY ("name")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty

== a cursor of another table, order or kind of condition is refused; other values of a condition are not another list (not to its end)

== whatever is no cursor of this list is refused as one, and never reaches the database as another error (not to its end)

== limits other than 1 to 1,000 and orders that no cursor could carry are refused (not to its end)
