Oracle: keys of every type
A statement stands where it comes first. Behind it are the kinds of its parameters.

== uuid: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
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
SAVEPOINT nested_1
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (:1, :2, :3, :4, :5, :6, TO_NUMBER(:7), :8, :9, TO_DATE(:10, 'YYYY-MM-DD'), TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :12, :13)
  -- number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty
ROLLBACK TO SAVEPOINT nested_1
SAVEPOINT nested_2
UPDATE "boxes" SET "uuid" = :1 WHERE "id" = :2
  -- bytes, number
ROLLBACK TO SAVEPOINT nested_2
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."uuid" = brought."uuid") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, bytes, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "id" = :1
  -- number
SAVEPOINT nested_3
ROLLBACK TO SAVEPOINT nested_3
SAVEPOINT nested_4
ROLLBACK TO SAVEPOINT nested_4
SAVEPOINT nested_5
ROLLBACK TO SAVEPOINT nested_5
SAVEPOINT nested_6
ROLLBACK TO SAVEPOINT nested_6
SAVEPOINT nested_7
ROLLBACK TO SAVEPOINT nested_7
SAVEPOINT nested_8
ROLLBACK TO SAVEPOINT nested_8
SELECT count(*) AS "count" FROM "boxes"
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "uuid" IS NULL ORDER BY "id"

== text: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (8432 characters, 0679bafbe82f7766)
  -- number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 260 in all
UPDATE "boxes" SET "text" = :1 WHERE "id" = :2
  -- string, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."text" = brought."text") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, string, empty, empty, empty, empty, empty, empty, empty, empty, empty
SAVEPOINT nested_9
ROLLBACK TO SAVEPOINT nested_9
SAVEPOINT nested_10
ROLLBACK TO SAVEPOINT nested_10
SAVEPOINT nested_11
ROLLBACK TO SAVEPOINT nested_11
SAVEPOINT nested_12
ROLLBACK TO SAVEPOINT nested_12
SAVEPOINT nested_13
ROLLBACK TO SAVEPOINT nested_13
SAVEPOINT nested_14
ROLLBACK TO SAVEPOINT nested_14
SAVEPOINT nested_15
ROLLBACK TO SAVEPOINT nested_15
SAVEPOINT nested_16
ROLLBACK TO SAVEPOINT nested_16
SAVEPOINT nested_17
ROLLBACK TO SAVEPOINT nested_17
SAVEPOINT nested_18
ROLLBACK TO SAVEPOINT nested_18
SAVEPOINT nested_19
ROLLBACK TO SAVEPOINT nested_19
SAVEPOINT nested_20
ROLLBACK TO SAVEPOINT nested_20
SAVEPOINT nested_21
ROLLBACK TO SAVEPOINT nested_21
SAVEPOINT nested_22
ROLLBACK TO SAVEPOINT nested_22
SAVEPOINT nested_23
ROLLBACK TO SAVEPOINT nested_23
SAVEPOINT nested_24
ROLLBACK TO SAVEPOINT nested_24
SAVEPOINT nested_25
ROLLBACK TO SAVEPOINT nested_25
SAVEPOINT nested_26
ROLLBACK TO SAVEPOINT nested_26
SAVEPOINT nested_27
ROLLBACK TO SAVEPOINT nested_27
SAVEPOINT nested_28
ROLLBACK TO SAVEPOINT nested_28
SAVEPOINT nested_29
ROLLBACK TO SAVEPOINT nested_29
SAVEPOINT nested_30
ROLLBACK TO SAVEPOINT nested_30
SAVEPOINT nested_31
ROLLBACK TO SAVEPOINT nested_31
SAVEPOINT nested_32
ROLLBACK TO SAVEPOINT nested_32
SAVEPOINT nested_33
ROLLBACK TO SAVEPOINT nested_33
SAVEPOINT nested_34
ROLLBACK TO SAVEPOINT nested_34
SAVEPOINT nested_35
ROLLBACK TO SAVEPOINT nested_35
SAVEPOINT nested_36
ROLLBACK TO SAVEPOINT nested_36
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "text" IS NULL ORDER BY "id"

== integer: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (3084 characters, d478ad254acc9859)
  -- number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty, number, … 91 in all
UPDATE "boxes" SET "integer" = :1 WHERE "id" = :2
  -- number, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."integer" = brought."integer") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, number, empty, empty, empty, empty, empty, empty, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "integer" IS NULL ORDER BY "id"

== bigint: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (4312 characters, 57cfe00bbec5303c)
  -- number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty, number, … 130 in all
UPDATE "boxes" SET "bigint" = :1 WHERE "id" = :2
  -- bigint, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."bigint" = brought."bigint") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, bigint, empty, empty, empty, empty, empty, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bigint" IS NULL ORDER BY "id"

== decimal: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
UPDATE "boxes" SET "decimal" = TO_NUMBER(:1) WHERE "id" = :2
  -- string, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."decimal" = brought."decimal") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, empty, string, empty, empty, empty, empty, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "decimal" IS NULL ORDER BY "id"

== double: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (6372 characters, 15f2b7a74100d9e6)
  -- number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty, number, … 195 in all
UPDATE "boxes" SET "double" = :1 WHERE "id" = :2
  -- number, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."double" = brought."double") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "double" IS NULL ORDER BY "id"

== boolean: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual UNION ALL SELECT CAST(:14 AS number(10,0)), CAST(:15 AS number(10,0)), CAST(:16 AS raw(16)), CAST(:17 AS varchar2(40 char)), CAST(:18 AS number(10,0)), CAST(:19 AS number(19,0)), CAST(:20 AS number(18,4)), CAST(:21 AS binary_double), CAST(:22 AS number(1,0)), TO_DATE(:23, 'YYYY-MM-DD'), TO_TIMESTAMP(:24, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:25 AS varchar2(4 char)), CAST(:26 AS raw(8)) FROM dual UNION ALL SELECT CAST(:27 AS number(10,0)), CAST(:28 AS number(10,0)), CAST(:29 AS raw(16)), CAST(:30 AS varchar2(40 char)), CAST(:31 AS number(10,0)), CAST(:32 AS number(19,0)), CAST(:33 AS number(18,4)), CAST(:34 AS binary_double), CAST(:35 AS number(1,0)), TO_DATE(:36, 'YYYY-MM-DD'), TO_TIMESTAMP(:37, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:38 AS varchar2(4 char)), CAST(:39 AS raw(8)) FROM dual UNION ALL SELECT CAST(:40 AS number(10,0)), CAST(:41 AS number(10,0)), CAST(:42 AS raw(16)), CAST(:43 AS varchar2(40 char)), CAST(:44 AS number(10,0)), CAST(:45 AS number(19,0)), CAST(:46 AS number(18,4)), CAST(:47 AS binary_double), CAST(:48 AS number(1,0)), TO_DATE(:49, 'YYYY-MM-DD'), TO_TIMESTAMP(:50, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), CAST(:51 AS varchar2(4 char)), CAST(:52 AS raw(8)) FROM dual
  -- number, number, empty, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, empty, number, empty, empty, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, number, … 52 in all
UPDATE "boxes" SET "boolean" = :1 WHERE "id" = :2
  -- number, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."boolean" = brought."boolean") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, empty, empty, empty, number, empty, empty, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "boolean" IS NULL ORDER BY "id"

== date: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
UPDATE "boxes" SET "date" = TO_DATE(:1, 'YYYY-MM-DD') WHERE "id" = :2
  -- string, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."date" = brought."date") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "date" IS NULL ORDER BY "id"

== timestamp: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
INSERT INTO "boxes" ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number … (4724 characters, 716c15193d4d068a)
  -- number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty, number, … 143 in all
UPDATE "boxes" SET "timestamp" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "id" = :2
  -- string, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."timestamp" = brought."timestamp") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "timestamp" IS NULL ORDER BY "id"

== enumeration: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
UPDATE "boxes" SET "enumeration" = :1 WHERE "id" = :2
  -- string, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."enumeration" = brought."enumeration") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "enumeration" IS NULL ORDER BY "id"

== bytes: a key takes only the very same value for the same, whether it is inserted, updated or upserted, and no empty one
UPDATE "boxes" SET "bytes" = :1 WHERE "id" = :2
  -- bytes, number
MERGE INTO "boxes" kept USING (SELECT brought.*, there.ROWID AS "row.id" FROM (SELECT CAST(:1 AS number(10,0)) AS "id", CAST(:2 AS number(10,0)) AS "shelf_id", CAST(:3 AS raw(16)) AS "uuid", CAST(:4 AS varchar2(40 char)) AS "text", CAST(:5 AS number(10,0)) AS "integer", CAST(:6 AS number(19,0)) AS "bigint", CAST(:7 AS number(18,4)) AS "decimal", CAST(:8 AS binary_double) AS "double", CAST(:9 AS number(1,0)) AS "boolean", TO_DATE(:10, 'YYYY-MM-DD') AS "date", TO_TIMESTAMP(:11, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp", CAST(:12 AS varchar2(4 char)) AS "enumeration", CAST(:13 AS raw(8)) AS "bytes" FROM dual) brought LEFT JOIN "boxes" there ON there."bytes" = brought."bytes") brought ON (kept.ROWID = brought."row.id") WHEN MATCHED THEN UPDATE SET "shelf_id" = brought."shelf_id" WHEN NOT MATCHED THEN INSERT ("id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", "date", "timestamp", "enumeration", "bytes") VALUES (brought."id", brought."shelf_id", brought."uuid", brought."text", brought."integer", brought."bigint", brought."decimal", brought."double", brought."boolean", brought."date", brought."timestamp", brought."enumeration", brought."bytes")
  -- number, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, bytes
SELECT "id", "shelf_id", "uuid", "text", "integer", "bigint", "decimal", "double", "boolean", TO_CHAR("date", 'YYYY-MM-DD') AS "date.text", TO_CHAR("timestamp", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "timestamp.text", "enumeration", "bytes" FROM "boxes" WHERE "bytes" IS NULL ORDER BY "id"
