Oracle: comparisons of every type
A statement stands where it comes first. Behind it are the kinds of its parameters.

== uuid: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
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
CREATE TABLE "shelves" (
  "id" number(10,0) NOT NULL,
  CONSTRAINT "shelves.id" CHECK ("id" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "shelves.primary" PRIMARY KEY ("id")
)
CREATE TABLE "boxes" (
  "id" number(10,0) NOT NULL,
  "shelf_id" number(10,0) NOT NULL,
  "uuid" raw(16) NULL,
  "text" varchar2(40 char) NULL,
  "integer" number(10,0) NULL,
  "bigint" number(19,0) NULL,
  "decimal" number(18,4) NULL,
  "double" binary_double NULL,
  "boolean" number(1,0) NULL,
  "date" date NULL,
  "timestamp" timestamp(3) NULL,
  "enumeration" varchar2(4 char) NULL,
  "bytes" raw(8) NULL,
  CONSTRAINT "boxes.id" CHECK ("id" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "boxes.shelf_id" CHECK ("shelf_id" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "boxes.integer" CHECK ("integer" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "boxes.bigint" CHECK ("bigint" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "boxes.boolean" CHECK ("boolean" IN (0, 1)),
  CONSTRAINT "boxes.date" CHECK ("date" = TRUNC("date")),
  CONSTRAINT "boxes.enumeration" CHECK ("enumeration" IN ('a', 'A', 'b', 'it''s', TO_CHAR(UNISTR('\00f6')))),
  CONSTRAINT "boxes.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "boxes_uuid_unique" ON "boxes" ("uuid")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_uuid_unique" UNIQUE ("uuid") USING INDEX "boxes_uuid_unique"
CREATE UNIQUE INDEX "boxes_text_unique" ON "boxes" ("text")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_text_unique" UNIQUE ("text") USING INDEX "boxes_text_unique"
CREATE UNIQUE INDEX "boxes_integer_unique" ON "boxes" ("integer")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_integer_unique" UNIQUE ("integer") USING INDEX "boxes_integer_unique"
CREATE UNIQUE INDEX "boxes_bigint_unique" ON "boxes" ("bigint")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_bigint_unique" UNIQUE ("bigint") USING INDEX "boxes_bigint_unique"
CREATE UNIQUE INDEX "boxes_decimal_unique" ON "boxes" ("decimal")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_decimal_unique" UNIQUE ("decimal") USING INDEX "boxes_decimal_unique"
CREATE UNIQUE INDEX "boxes_double_unique" ON "boxes" ("double")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_double_unique" UNIQUE ("double") USING INDEX "boxes_double_unique"
CREATE UNIQUE INDEX "boxes_boolean_unique" ON "boxes" ("boolean")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_boolean_unique" UNIQUE ("boolean") USING INDEX "boxes_boolean_unique"
CREATE UNIQUE INDEX "boxes_date_unique" ON "boxes" ("date")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_date_unique" UNIQUE ("date") USING INDEX "boxes_date_unique"
CREATE UNIQUE INDEX "boxes_timestamp_unique" ON "boxes" ("timestamp")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_timestamp_unique" UNIQUE ("timestamp") USING INDEX "boxes_timestamp_unique"
CREATE UNIQUE INDEX "boxes_enumeration_unique" ON "boxes" ("enumeration")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_enumeration_unique" UNIQUE ("enumeration") USING INDEX "boxes_enumeration_unique"
CREATE UNIQUE INDEX "boxes_bytes_unique" ON "boxes" ("bytes")
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_bytes_unique" UNIQUE ("bytes") USING INDEX "boxes_bytes_unique"
ALTER TABLE "boxes" ADD CONSTRAINT "boxes_shelf_id_foreign" FOREIGN KEY ("shelf_id") REFERENCES "shelves" ("id") ON DELETE CASCADE
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "shelves" ("id") SELECT CAST(:1 AS number(10,0)) AS "id" FROM dual UNION ALL SELECT CAST(:2 AS number(10,0)) FROM dual
  -- number, number
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual UNION ALL SELECT CAST(:14 AS number(10,0)), CAST(:15 AS number(10,0)), CAST(:16 AS raw(16)), CAST(:17 AS varchar2(40 char)), CAST(:18 AS number(10,0)), CAST(:19 AS number(19,0)), CAST(:20 AS number(18,4)), CAST(:21 AS binary_double), CAST(:22 AS number(1,0)), TO_DATE(:23, 'YYYY-MM-DD'), TO_TIMESTAMP(:24, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:25 AS varchar2(4 char)), CAST(:26 AS raw(8)) FROM dual UNION ALL SELECT CAST(:27 AS number(10,0)), CAST(:28 AS number(10,0)), CAST(:29 AS raw(16)), CAST(:30 AS varchar2(40 char)), CAST(:31 AS number(10,0)), CAST(:32 AS number(19,0)), CAST(:33 AS number(18,4)), CAST(:34 AS binary_double), CAST(:35 AS number(1,0)), TO_DATE(:36, 'YYYY-MM-DD'), TO_TIMESTAMP(:37, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:38 AS varchar2(4 char)), CAST(:39 AS raw(8)) FROM dual UNION ALL SELECT CAST(:40 AS number(10,0)), CAST(:41 AS number(10,0)), CAST(:42 AS raw(16)), CAST(:43 AS varchar2(40 char)), CAST(:44 AS number(10,0)), CAST(:45 AS number(19,0)), CAST(:46 AS number(18,4)), CAST(:47 AS binary_double), CAST(:48 AS number(1,0)), TO_DATE(:49, 'YYYY-MM-DD'), TO_TIMESTAMP(:50, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:51 AS varchar2(4 char)), CAST(:52 AS raw(8)) FROM dual UNION ALL SELECT CAST(:53 AS number(10,0)), CAST(:54 AS number(10,0)), CAST(:55 AS raw(16)), CAST(:56 AS varchar2(40 char)), CAST(:57 AS number(10,0)), CAST(:58 AS number(19,0)), CAST(:59 AS number(18,4)), CAST(:60 AS binary_double), CAST(:61 AS number(1,0)), TO_DATE(:62, 'YYYY-MM-DD'), TO_TIMESTAMP(:63, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:64 AS varchar2(4 char)), CAST(:65 AS raw(8)) FROM dual UNION ALL SELECT CAST(:66 AS number(10,0)), CAST(:67 AS number(10,0)), CAST(:68 AS raw(16)), CAST(:69 AS varchar2(40 char)), CAST(:70 AS number(10,0)), CAST(:71 AS number(19,0)), CAST(:72 AS number(18,4)), CAST(:73 AS binary_double), CAST(:74 AS number(1,0)), TO_DATE(:75, 'YYYY-MM-DD'), TO_TIMESTAMP(:76, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:77 AS varchar2(4 char)), CAST(:78 AS raw(8)) FROM dual
  -- number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 78 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" = :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("uuid" <> :1 OR "uuid" IS NULL) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" > :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" >= :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" < :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" <= :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" IN (SELECT HEXTORAW("item") FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== text: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (8432 characters, 0679bafbe82f7766)
  -- number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 260 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" = :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("text" <> :1 OR "text" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" > :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" >= :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" < :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" <= :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" IN (SELECT "item" FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== integer: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (3084 characters, d478ad254acc9859)
  -- number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, … 91 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" = :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("integer" <> :1 OR "integer" IS NULL) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" > :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" >= :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" < :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" <= :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== bigint: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (4312 characters, 57cfe00bbec5303c)
  -- number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, … 130 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" = :1 ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("bigint" <> :1 OR "bigint" IS NULL) ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" > :1 ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" >= :1 ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" < :1 ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" <= :1 ORDER BY "id"
  -- bigint
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== decimal: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" = TO_NUMBER(:1) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("decimal" <> TO_NUMBER(:1) OR "decimal" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" > TO_NUMBER(:1) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" >= TO_NUMBER(:1) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" < TO_NUMBER(:1) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" <= TO_NUMBER(:1) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== double: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (6372 characters, 15f2b7a74100d9e6)
  -- number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, … 195 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" = :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("double" <> :1 OR "double" IS NULL) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" > :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" >= :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" < :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" <= :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" IN (SELECT TO_BINARY_DOUBLE("item") FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== boolean: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual UNION ALL SELECT CAST(:14 AS number(10,0)), CAST(:15 AS number(10,0)), CAST(:16 AS raw(16)), CAST(:17 AS varchar2(40 char)), CAST(:18 AS number(10,0)), CAST(:19 AS number(19,0)), CAST(:20 AS number(18,4)), CAST(:21 AS binary_double), CAST(:22 AS number(1,0)), TO_DATE(:23, 'YYYY-MM-DD'), TO_TIMESTAMP(:24, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:25 AS varchar2(4 char)), CAST(:26 AS raw(8)) FROM dual UNION ALL SELECT CAST(:27 AS number(10,0)), CAST(:28 AS number(10,0)), CAST(:29 AS raw(16)), CAST(:30 AS varchar2(40 char)), CAST(:31 AS number(10,0)), CAST(:32 AS number(19,0)), CAST(:33 AS number(18,4)), CAST(:34 AS binary_double), CAST(:35 AS number(1,0)), TO_DATE(:36, 'YYYY-MM-DD'), TO_TIMESTAMP(:37, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:38 AS varchar2(4 char)), CAST(:39 AS raw(8)) FROM dual UNION ALL SELECT CAST(:40 AS number(10,0)), CAST(:41 AS number(10,0)), CAST(:42 AS raw(16)), CAST(:43 AS varchar2(40 char)), CAST(:44 AS number(10,0)), CAST(:45 AS number(19,0)), CAST(:46 AS number(18,4)), CAST(:47 AS binary_double), CAST(:48 AS number(1,0)), TO_DATE(:49, 'YYYY-MM-DD'), TO_TIMESTAMP(:50, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:51 AS varchar2(4 char)), CAST(:52 AS raw(8)) FROM dual
  -- number, number, empty, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 52 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" = :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("boolean" <> :1 OR "boolean" IS NULL) ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" > :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" >= :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" < :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" <= :1 ORDER BY "id"
  -- number
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" IN (SELECT TO_NUMBER("item") FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== date: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" = TO_DATE(:1, 'YYYY-MM-DD') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("date" <> TO_DATE(:1, 'YYYY-MM-DD') OR "date" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" > TO_DATE(:1, 'YYYY-MM-DD') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" >= TO_DATE(:1, 'YYYY-MM-DD') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" < TO_DATE(:1, 'YYYY-MM-DD') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" <= TO_DATE(:1, 'YYYY-MM-DD') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" IN (SELECT TO_DATE("item", 'YYYY-MM-DD') FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== timestamp: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (4724 characters, 716c15193d4d068a)
  -- number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, … 143 in all
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("timestamp" <> TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') OR "timestamp" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" > TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" >= TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" < TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" <= TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" IN (SELECT TO_TIMESTAMP("item", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== enumeration: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" = :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("enumeration" <> :1 OR "enumeration" IS NULL) ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" > :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" >= :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" < :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" <= :1 ORDER BY "id"
  -- string
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" IS NOT NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" IN (SELECT "item" FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) ORDER BY "id"
  -- string

== bytes: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" = :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE ("bytes" <> :1 OR "bytes" IS NULL) ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" > :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" >= :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" < :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" <= :1 ORDER BY "id"
  -- bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" IS NULL ORDER BY "id"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" IS NOT NULL ORDER BY "id"
