Oracle: locked rows
A statement stands where it comes first. Behind it are the kinds of its parameters.

== are handed out once, however many take some beside one another
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
CREATE TABLE "people" (
  "id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "email" varchar2(100 char) NOT NULL,
  "name" varchar2(100 char) DEFAULT 'nobody' NOT NULL,
  "role" varchar2(7 char) DEFAULT 'student' NOT NULL,
  "age" number(10,0) NULL,
  "balance" number(12,2) DEFAULT 0.00 NOT NULL,
  "visits" number(19,0) DEFAULT 0 NOT NULL,
  "height" binary_double NULL,
  "active" number(1,0) DEFAULT 1 NOT NULL,
  "born" date NULL,
  "seen_at" timestamp(3) NULL,
  "tags" clob DEFAULT TO_CLOB('[]') NOT NULL,
  "photo" blob NULL,
  "created_at" timestamp(3) NOT NULL,
  "updated_at" timestamp(3) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "people.number" CHECK ("number" > 0),
  CONSTRAINT "people.role" CHECK ("role" IN ('student', 'staff', 'admin')),
  CONSTRAINT "people.age" CHECK ("age" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "people.visits" CHECK ("visits" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "people.active" CHECK ("active" IN (0, 1)),
  CONSTRAINT "people.born" CHECK ("born" = TRUNC("born")),
  CONSTRAINT "people.tags" CHECK (('[' || "tags" || ']') IS JSON STRICT),
  CONSTRAINT "people_balance" CHECK ("balance" >= -100.50),
  CONSTRAINT "people.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "people_number_unique" ON "people" ("number")
ALTER TABLE "people" ADD CONSTRAINT "people_number_unique" UNIQUE ("number") USING INDEX "people_number_unique"
CREATE UNIQUE INDEX "people_email_unique" ON "people" (CASE WHEN ("deleted_at" IS NULL) THEN "email" END)
CREATE INDEX "people_role_age_index" ON "people" ("role", "age" DESC)
CREATE TABLE "pets" (
  "id" raw(16) NOT NULL,
  "owner_id" raw(16) NOT NULL,
  "sitter_id" raw(16) NULL,
  "vet_id" raw(16) NULL,
  "chip" varchar2(20 char) NULL,
  "kind" varchar2(20 char) NULL,
  "bought" number(8,2) DEFAULT 0.00 NOT NULL,
  "fed" number(8,2) DEFAULT 0.00 NOT NULL,
  "cost" number(8,2) DEFAULT 0.00 NOT NULL,
  CONSTRAINT "pets_cost" CHECK ("cost" = "bought" + "fed"),
  CONSTRAINT "pets.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "pets_chip_kind_unique" ON "pets" (CASE WHEN "chip" IS NOT NULL AND "kind" IS NOT NULL THEN "chip" END, CASE WHEN "chip" IS NOT NULL AND "kind" IS NOT NULL THEN "kind" END)
ALTER TABLE "pets" ADD CONSTRAINT "pets_owner_id_foreign" FOREIGN KEY ("owner_id") REFERENCES "people" ("id") ON DELETE CASCADE
ALTER TABLE "pets" ADD CONSTRAINT "pets_sitter_id_foreign" FOREIGN KEY ("sitter_id") REFERENCES "people" ("id") ON DELETE SET NULL
ALTER TABLE "pets" ADD CONSTRAINT "pets_vet_id_foreign" FOREIGN KEY ("vet_id") REFERENCES "people" ("id")
CREATE TABLE "marks" (
  "room" varchar2(20 char) NOT NULL,
  "seat" number(10,0) NOT NULL,
  "mark" number(10,0) NULL,
  CONSTRAINT "marks.seat" CHECK ("seat" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "marks.mark" CHECK ("mark" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "marks.primary" PRIMARY KEY ("room", "seat")
)
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS n … (29271 characters, 797b694b4f1a9593)
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 850 in all
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "age" = :1 AND "deleted_at" IS NULL ORDER BY "email" FOR UPDATE SKIP LOCKED
  -- number
UPDATE "people" SET "age" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" IN (SELECT "item" FROM JSON_TABLE(:3, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL
  -- number, string, string

== are taken with one call, each by one of those who take at once, in a transaction and by themselves (not to its end)
SELECT "id" FROM "people" WHERE "age" = :1 AND "deleted_at" IS NULL ORDER BY "email" FOR UPDATE SKIP LOCKED
  -- number
UPDATE "people" SET "name" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "age" = "age" + :3 WHERE "id" IN (SELECT HEXTORAW("item") FROM JSON_TABLE(:4, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$')))
  -- string, string, number, string
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "id" IN (SELECT HEXTORAW("item") FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$')))
  -- string

== are given as they are after they were taken, in their order, and those that another holds are passed over
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS number(10,0)) AS "age", CAST(:7 AS number(12,2)) AS "balance", CAST(:8 AS number(19,0)) AS "visits", CAST(:9 AS binary_double) AS "height", CAST(:10 AS number(1,0)) AS "active", TO_DATE(:11, 'YYYY-MM-DD') AS "born", TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at", TO_CLOB(:13) AS "tags", TO_BLOB(:14) AS "photo", TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:17, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:18 AS raw(16)), CAST(:19 AS number(19,0)), CAST(:20 AS varchar2(100 char)), CAST(:21 AS varchar2(100 char)), CAST(:22 AS varchar2(7 char)), CAST(:23 AS number(10,0)), CAST(:24 AS number(12,2)), CAST(:25 AS number(19,0)), CAST(:26 AS binary_double), CAST(:27 AS number(1,0)), TO_DATE(:28, 'YYYY-MM-DD'), TO_TIMESTAMP(:29, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:30), TO_BLOB(:31), TO_TIMESTAMP(:32, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:33, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:34, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:35 AS raw(16)), CAST(:36 AS number(19,0)), CAST(:37 AS varchar2(100 char)), CAST(:38 AS varchar2(100 char)), CAST(:39 AS varchar2(7 char)), CAST(:40 AS number(10,0)), CAST(:41 AS number(12,2)), CAST(:42 AS number(19,0)), CAST(:43 AS binary_double), CAST(:44 AS number(1,0)), TO_DATE(:45, 'YYYY-MM-DD'), TO_TIMESTAMP(:46, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:47), TO_BLOB(:48), TO_TIMESTAMP(:49, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:50, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:51, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:52 AS raw(16)), CAST(:53 AS number(19,0)), CAST(:54 AS varchar2(100 char)), CAST(:55 AS varchar2(100 char)), CAST(:56 AS varchar2(7 char)), CAST(:57 AS number(10,0)), CAST(:58 AS number(12,2)), CAST(:59 AS number(19,0)), CAST(:60 AS binary_double), CAST(:61 AS number(1,0)), TO_DATE(:62, 'YYYY-MM-DD'), TO_TIMESTAMP(:63, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:64), TO_BLOB(:65), TO_TIMESTAMP(:66, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:67, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:68, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 68 in all
SELECT "id" FROM "people" WHERE ("email" <> :1 OR "email" IS NULL) AND "deleted_at" IS NULL ORDER BY "email" DESC FOR UPDATE SKIP LOCKED
  -- string
UPDATE "people" SET "updated_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "age" = "age" + :2 WHERE "id" IN (SELECT HEXTORAW("item") FROM JSON_TABLE(:3, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$')))
  -- string, number, string
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "age" = :1 AND "deleted_at" IS NULL ORDER BY "email" DESC
  -- number
SELECT "id" FROM "people" WHERE "email" = :1 AND "deleted_at" IS NULL FOR UPDATE SKIP LOCKED
  -- string
SELECT "id" FROM "people" WHERE "deleted_at" IS NULL FOR UPDATE SKIP LOCKED
SELECT "id" FROM "people" WHERE "email" IN (SELECT "item" FROM JSON_TABLE(:1, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL FOR UPDATE SKIP LOCKED
  -- string
UPDATE "people" SET "email" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "id" IN (SELECT HEXTORAW("item") FROM JSON_TABLE(:3, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$')))
  -- string, string, string
SELECT count(*) AS "count" FROM "people" WHERE "email" = :1 AND "deleted_at" IS NULL
  -- string

== are not taken where that cannot be

== may be those whose value no row of a kind has
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS n … (3185 characters, 3091224fa9d157b6)
  -- bytes, number, string, string, string, number, string, bigint, empty, number, string, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, string, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 85 in all
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "age" = :1 AND ("born" IS NULL OR "born" NOT IN (SELECT "born" FROM "people" WHERE "age" = :2 AND "deleted_at" IS NULL AND "born" IS NOT NULL)) AND "deleted_at" IS NULL ORDER BY "email"
  -- number, number
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE ("born" IS NULL OR "born" NOT IN (SELECT "born" FROM "people" WHERE "age" = :1 AND "deleted_at" IS NULL AND "born" IS NOT NULL)) AND "deleted_at" IS NULL ORDER BY "email"
  -- number
SELECT "id" FROM "people" WHERE "age" = :1 AND ("born" IS NULL OR "born" NOT IN (SELECT "born" FROM "people" WHERE "age" = :2 AND "deleted_at" IS NULL AND "born" IS NOT NULL)) AND "deleted_at" IS NULL ORDER BY "email" FOR UPDATE SKIP LOCKED
  -- number, number
UPDATE "people" SET "age" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "id" IN (SELECT HEXTORAW("item") FROM JSON_TABLE(:3, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$')))
  -- number, string, string
UPDATE "people" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NULL
  -- string, string, string

== are waited for, so that no change is made from what has changed meanwhile
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS number(10,0)) AS "age", CAST(:7 AS number(12,2)) AS "balance", CAST(:8 AS number(19,0)) AS "visits", CAST(:9 AS binary_double) AS "height", CAST(:10 AS number(1,0)) AS "active", TO_DATE(:11, 'YYYY-MM-DD') AS "born", TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at", TO_CLOB(:13) AS "tags", TO_BLOB(:14) AS "photo", TO_TIMESTAMP(:15, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at", TO_TIMESTAMP(:16, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at", TO_TIMESTAMP(:17, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:18 AS raw(16)), CAST(:19 AS number(19,0)), CAST(:20 AS varchar2(100 char)), CAST(:21 AS varchar2(100 char)), CAST(:22 AS varchar2(7 char)), CAST(:23 AS number(10,0)), CAST(:24 AS number(12,2)), CAST(:25 AS number(19,0)), CAST(:26 AS binary_double), CAST(:27 AS number(1,0)), TO_DATE(:28, 'YYYY-MM-DD'), TO_TIMESTAMP(:29, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:30), TO_BLOB(:31), TO_TIMESTAMP(:32, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:33, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_TIMESTAMP(:34, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "email" = :1 AND "deleted_at" IS NULL FOR UPDATE
  -- string
UPDATE "people" SET "age" = :1, "updated_at" = TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :3 AND "deleted_at" IS NULL
  -- number, string, string
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE "deleted_at" IS NULL ORDER BY "email"

== with conditions, an order and a limit are the rows of the same list without a lock
INSERT INTO "people" ("id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", "born", "seen_at", "tags", "photo", "created_at", "updated_at", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS number(19,0)) AS "number", CAST(:3 AS varchar2(100 char)) AS "email", CAST(:4 AS varchar2(100 char)) AS "name", CAST(:5 AS varchar2(7 char)) AS "role", CAST(:6 AS n … (7231 characters, 7f5cf5caa4071522)
  -- bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, string, bigint, empty, number, empty, empty, string, empty, string, string, empty, bytes, number, string, string, string, number, … 204 in all
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE ROWID IN (SELECT ROWID FROM "people" WHERE ("email" <> :1 OR "email" IS NULL) AND "deleted_at" IS NULL ORDER BY "email" DESC OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY) ORDER BY "email" DESC FOR UPDATE
  -- string, number, number
SELECT "id", "number", "email", "name", "role", "age", "balance", "visits", "height", "active", TO_CHAR("born", 'YYYY-MM-DD') AS "born.text", TO_CHAR("seen_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "seen_at.text", "tags", "photo", TO_CHAR("created_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "created_at.text", TO_CHAR("updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "updated_at.text", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "people" WHERE ("email" <> :1 OR "email" IS NULL) AND "deleted_at" IS NULL ORDER BY "email" DESC OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
