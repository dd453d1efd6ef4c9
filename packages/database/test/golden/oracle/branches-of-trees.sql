Oracle: branches of trees
A statement stands where it comes first. Behind it are the kinds of its parameters.

== orders of a branch: up, down, empty values first, and the primary key among equals
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
CREATE TABLE "users" (
  "id" raw(16) NOT NULL,
  "email" varchar2(50 char) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "users.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "users_email_unique" ON "users" ("email")
ALTER TABLE "users" ADD CONSTRAINT "users_email_unique" UNIQUE ("email") USING INDEX "users_email_unique"
CREATE TABLE "profiles" (
  "id" raw(16) NOT NULL,
  "user_id" raw(16) NOT NULL,
  "headline" clob NULL,
  "version" number(10,0) NOT NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "profiles.version" CHECK ("version" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "profiles.primary" PRIMARY KEY ("id")
)
CREATE UNIQUE INDEX "profiles_user_id_unique" ON "profiles" (CASE WHEN ("deleted_at" IS NULL) THEN "user_id" END)
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_foreign" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE
CREATE TABLE "skills" (
  "id" raw(16) NOT NULL,
  "profile_id" raw(16) NOT NULL,
  "mentor_id" raw(16) NULL,
  "name" varchar2(50 char) NOT NULL,
  "level" number(10,0) NULL,
  "deleted_at" timestamp(3) NULL,
  CONSTRAINT "skills.level" CHECK ("level" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "skills.primary" PRIMARY KEY ("id")
)
CREATE INDEX "skills_profile_id_index" ON "skills" ("profile_id")
ALTER TABLE "skills" ADD CONSTRAINT "skills_profile_id_foreign" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON DELETE CASCADE
ALTER TABLE "skills" ADD CONSTRAINT "skills_mentor_id_foreign" FOREIGN KEY ("mentor_id") REFERENCES "users" ("id") ON DELETE SET NULL
CREATE TABLE "evidences" (
  "id" raw(16) NOT NULL,
  "skill_id" raw(16) NOT NULL,
  "number" number(19,0) NOT NULL,
  "title" clob NULL,
  "kind" varchar2(4 char) NULL,
  "count" number(10,0) NULL,
  "size" number(19,0) NULL,
  "price" number(18,4) NULL,
  "small" number(6,2) NULL,
  "score" binary_double NULL,
  "seen" number(1,0) NULL,
  "day" date NULL,
  "moment" timestamp(3) NULL,
  "data" clob NULL,
  "file" blob NULL,
  CONSTRAINT "evidences.number" CHECK ("number" > 0),
  CONSTRAINT "evidences.kind" CHECK ("kind" IN ('work', 'it''s', TO_CHAR(UNISTR('\00f6\00fc')))),
  CONSTRAINT "evidences.count" CHECK ("count" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "evidences.size" CHECK ("size" BETWEEN -9223372036854775808 AND 9223372036854775807),
  CONSTRAINT "evidences.seen" CHECK ("seen" IN (0, 1)),
  CONSTRAINT "evidences.day" CHECK ("day" = TRUNC("day")),
  CONSTRAINT "evidences.data" CHECK (('[' || "data" || ']') IS JSON STRICT),
  CONSTRAINT "evidences.primary" PRIMARY KEY ("id")
)
CREATE INDEX "evidences_skill_id_index" ON "evidences" ("skill_id")
ALTER TABLE "evidences" ADD CONSTRAINT "evidences_skill_id_foreign" FOREIGN KEY ("skill_id") REFERENCES "skills" ("id") ON DELETE CASCADE
CREATE TABLE "nodes" (
  "id" raw(16) NOT NULL,
  "parent_id" raw(16) NULL,
  "name" varchar2(20 char) NOT NULL,
  CONSTRAINT "nodes.primary" PRIMARY KEY ("id")
)
ALTER TABLE "nodes" ADD CONSTRAINT "nodes_parent_id_foreign" FOREIGN KEY ("parent_id") REFERENCES "nodes" ("id") ON DELETE CASCADE
CREATE TABLE "rooms" (
  "house" varchar2(10 char) NOT NULL,
  "number" number(10,0) NOT NULL,
  "name" clob NOT NULL,
  CONSTRAINT "rooms.number" CHECK ("number" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "rooms.primary" PRIMARY KEY ("house", "number")
)
CREATE TABLE "beds" (
  "id" raw(16) NOT NULL,
  "house" varchar2(10 char) NOT NULL,
  "room" number(10,0) NOT NULL,
  "soft" number(1,0) NOT NULL,
  CONSTRAINT "beds.room" CHECK ("room" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "beds.soft" CHECK ("soft" IN (0, 1)),
  CONSTRAINT "beds.primary" PRIMARY KEY ("id")
)
ALTER TABLE "beds" ADD CONSTRAINT "beds_house_room_foreign" FOREIGN KEY ("house", "room") REFERENCES "rooms" ("house", "number") ON DELETE CASCADE
INSERT INTO "schema_migrations" ("revision", "name", "parents", "checksum", "applied_at", "duration_ms", "status", "journal") VALUES (:1, :2, :3, :4, TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), :6, :7, :8)
  -- string, string, string, string, string, number, string, empty
INSERT INTO "users" ("id", "email", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS varchar2(50 char)) AS "email", TO_TIMESTAMP(:3, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:4 AS raw(16)), CAST(:5 AS varchar2(50 char)), TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS varchar2(50 char)), TO_TIMESTAMP(:9, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, string, empty, bytes, string, empty, bytes, string, empty
INSERT INTO "profiles" ("id", "user_id", "headline", "version", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "user_id", TO_CLOB(:3) AS "headline", CAST(:4 AS number(10,0)) AS "version", TO_TIMESTAMP(:5, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:6 AS raw(16)), CAST(:7 AS raw(16)), TO_CLOB(:8), CAST(:9 AS number(10,0)), TO_TIMESTAMP(:10, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, bytes, string, number, empty, bytes, bytes, empty, number, empty
INSERT INTO "skills" ("id", "profile_id", "mentor_id", "name", "level", "deleted_at") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "profile_id", CAST(:3 AS raw(16)) AS "mentor_id", CAST(:4 AS varchar2(50 char)) AS "name", CAST(:5 AS number(10,0)) AS "level", TO_TIMESTAMP(:6, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at" FROM dual UNION ALL SELECT CAST(:7 AS raw(16)), CAST(:8 AS raw(16)), CAST(:9 AS raw(16)), CAST(:10 AS varchar2(50 char)), CAST(:11 AS number(10,0)), TO_TIMESTAMP(:12, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:13 AS raw(16)), CAST(:14 AS raw(16)), CAST(:15 AS raw(16)), CAST(:16 AS varchar2(50 char)), CAST(:17 AS number(10,0)), TO_TIMESTAMP(:18, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual UNION ALL SELECT CAST(:19 AS raw(16)), CAST(:20 AS raw(16)), CAST(:21 AS raw(16)), CAST(:22 AS varchar2(50 char)), CAST(:23 AS number(10,0)), TO_TIMESTAMP(:24, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') FROM dual
  -- bytes, bytes, empty, string, number, empty, bytes, bytes, bytes, string, number, empty, bytes, bytes, empty, string, empty, empty, bytes, bytes, empty, string, number, empty
MERGE INTO "schema_counters" kept USING (SELECT CAST(:1 AS varchar2(255 char)) AS "name", CAST(:2 AS number(19,0)) AS "value" FROM dual) brought ON (kept."name" = brought."name") WHEN MATCHED THEN UPDATE SET "value" = kept."value" + brought."value" WHEN NOT MATCHED THEN INSERT ("name", "value") VALUES (brought."name", brought."value")
  -- string, number
SELECT "value" FROM "schema_counters" WHERE "name" = :1
  -- string
INSERT INTO "evidences" ("id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", "day", "moment", "data", "file") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "skill_id", CAST(:3 AS number(19,0)) AS "number", TO_CLOB(:4) AS "title", CAST(:5 AS varchar2(4 char)) AS "kind", CAST(:6 AS number(10,0)) AS "count", CAST(:7 AS number(19,0)) AS "size", CAST(:8 AS number(18,4)) AS "price", CAST(:9 AS number(6,2)) AS "small", CAST(:10 AS binary_double) AS "score", CAST(:11 AS number(1,0)) AS "seen", TO_DATE(:12, 'YYYY-MM-DD') AS "day", TO_TIMESTAMP(:13, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "moment", TO_CLOB(:14) AS "data", TO_BLOB(:15) AS "file" FROM dual UNION ALL SELECT CAST(:16 AS raw(16)), CAST(:17 AS raw(16)), CAST(:18 AS number(19,0)), TO_CLOB(:19), CAST(:20 AS varchar2(4 char)), CAST(:21 AS number(10,0)), CAST(:22 AS number(19,0)), CAST(:23 AS number(18,4)), CAST(:24 AS number(6,2)), CAST(:25 AS binary_double), CAST(:26 AS number(1,0)), TO_DATE(:27, 'YYYY-MM-DD'), TO_TIMESTAMP(:28, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:29), TO_BLOB(:30) FROM dual UNION ALL SELECT CAST(:31 AS raw(16)), CAST(:32 AS raw(16)), CAST(:33 AS number(19,0)), TO_CLOB(:34), CAST(:35 AS varchar2(4 char)), CAST(:36 AS number(10,0)), CAST(:37 AS number(19,0)), CAST(:38 AS number(18,4)), CAST(:39 AS number(6,2)), CAST(:40 AS binary_double), CAST(:41 AS number(1,0)), TO_DATE(:42, 'YYYY-MM-DD'), TO_TIMESTAMP(:43, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), TO_CLOB(:44), TO_BLOB(:45) FROM dual
  -- bytes, bytes, number, string, string, number, bigint, string, string, number, number, string, string, string, bytes, bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, bytes, bytes, number, string, empty, empty, empty, empty, empty, empty, … 45 in all
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "level" NULLS FIRST, "id" RETURNING CLOB) FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "level" DESC NULLS LAST, "id" RETURNING CLOB) FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "name", "id" RETURNING CLOB) FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== a limit holds for each row, in the order of the branch
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "name", "id") AS "place" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "name", "id" FETCH NEXT 2 ROWS ONLY)), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "deleted_at" IS NULL ORDER BY "id"
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 0 ROWS ONLY)), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== a limit in a branch of a branch (not to its end)
SELECT "id", "email", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."profile_id"), RAWTOHEX(t2."mentor_id"), t2."name", t2."level", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t3."id"), RAWTOHEX(t3."skill_id"), TO_CHAR(t3."number"), t3."title", t3."kind", t3."count", TO_CHAR(t3."size"), TO_CHAR(t3."price"), TO_CHAR(t3."small"), TO_CHAR(t3."score"), t3."seen", TO_CHAR(t3."day", 'YYYY-MM-DD'), TO_CHAR(t3."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t3."data", t3."file" NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id" DESC) AS "place" FROM "evidences" t3 WHERE t3."skill_id" = t2."id" ORDER BY "id" DESC FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile" FROM "users" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== conditions in branches, with values of their columns, at several levels and at the root
SELECT "id", "email", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."profile_id"), RAWTOHEX(t2."mentor_id"), t2."name", t2."level", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t3."id"), RAWTOHEX(t3."skill_id"), TO_CHAR(t3."number"), t3."title", t3."kind", t3."count", TO_CHAR(t3."size"), TO_CHAR(t3."price"), TO_CHAR(t3."small"), TO_CHAR(t3."score"), t3."seen", TO_CHAR(t3."day", 'YYYY-MM-DD'), TO_CHAR(t3."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t3."data", t3."file" NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "evidences" t3 WHERE t3."skill_id" = t2."id" AND "price" > TO_NUMBER(:1) AND "moment" <= TO_TIMESTAMP(:2, 'YYYY-MM-DD"T"HH24:MI:SS.FF3')), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) ORDER BY "name" DESC, "id" RETURNING CLOB) FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND ("level" >= :3 OR "level" IS NULL) AND "deleted_at" IS NULL), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "headline" IS NOT NULL AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile" FROM "users" t0 WHERE "email" IN (SELECT "item" FROM JSON_TABLE(:4, '$[*]' COLUMNS ("item" varchar2(4000) PATH '$'))) AND "deleted_at" IS NULL ORDER BY "email"
  -- string, string, number, string

== rows that were deleted softly are out of sight on every level, and seen where that is said
UPDATE "skills" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "name" = :2 AND "deleted_at" IS NULL
  -- string, string
UPDATE "profiles" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), "version" = "version" + 1 WHERE "id" = :2 AND "deleted_at" IS NULL
  -- string, bytes
SELECT "id", "email", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."profile_id"), RAWTOHEX(t2."mentor_id"), t2."name", t2."level", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile" FROM "users" t0 WHERE "deleted_at" IS NULL ORDER BY "email"
SELECT "id", "email", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."profile_id"), RAWTOHEX(t2."mentor_id"), t2."name", t2."level", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t2 WHERE t2."profile_id" = t1."id"), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."user_id" = t0."id" ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile" FROM "users" t0 WHERE "deleted_at" IS NULL ORDER BY "email"
UPDATE "users" SET "deleted_at" = TO_TIMESTAMP(:1, 'YYYY-MM-DD"T"HH24:MI:SS.FF3') WHERE "email" = :2 AND "deleted_at" IS NULL
  -- string, string
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t2."id"), t2."email", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "users" t2 WHERE t2."id" = t1."user_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."id" = t0."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile" FROM "skills" t0 WHERE "name" = :1 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number

== find, get, findBy, list, page and iterate all load trees
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE DBMS_LOB.COMPARE("headline", TO_CLOB(:1)) = 0 AND "deleted_at" IS NULL OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY
  -- string, number, number
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "deleted_at" IS NULL ORDER BY "id"
SELECT "id", "user_id", "headline", "version", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t1 WHERE t1."profile_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "skills" FROM "profiles" t0 WHERE "headline" IS NULL AND "deleted_at" IS NULL

== `only` reads the columns it names: of rows, of pages, and of branches with branches of their own (not to its end)
SELECT "name", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(t1."headline", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(t2."email" NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "users" t2 WHERE t2."id" = t1."user_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."id" = t0."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile" FROM "skills" t0 WHERE "deleted_at" IS NULL ORDER BY "name" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "level" FROM "skills" WHERE "name" = :1 AND "deleted_at" IS NULL
  -- string
SELECT "name", "level", "id", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(t1."headline", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(t2."email" NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "users" t2 WHERE t2."id" = t1."user_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."id" = t0."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(TO_CHAR(t3."price"), t3."data", TO_CHAR(t3."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "evidences" t3 WHERE t3."skill_id" = t0."id" ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "evidences" FROM (SELECT "name", "level", "id", "profile_id" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "level" DESC NULLS LAST, "id" DESC OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY) t0 ORDER BY "level" DESC NULLS LAST, "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- number, number, number, number

== pages of trees go on where the last one ended, also among empty values
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", TO_CHAR("t1_5", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "t1_5.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."skill_id"), TO_CHAR(t2."number"), t2."title", t2."kind", t2."count", TO_CHAR(t2."size"), TO_CHAR(t2."price"), TO_CHAR(t2."small"), TO_CHAR(t2."score"), t2."seen", TO_CHAR(t2."day", 'YYYY-MM-DD'), TO_CHAR(t2."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t2."data", t2."file" NULL ON NULL RETURNING CLOB) ORDER BY "number", "id" RETURNING CLOB) FROM "evidences" t2 WHERE t2."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "level" NULLS FIRST, "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level" NULLS FIRST, "id" OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", TO_CHAR("t1_5", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "t1_5.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."skill_id"), TO_CHAR(t2."number"), t2."title", t2."kind", t2."count", TO_CHAR(t2."size"), TO_CHAR(t2."price"), TO_CHAR(t2."small"), TO_CHAR(t2."score"), t2."seen", TO_CHAR(t2."day", 'YYYY-MM-DD'), TO_CHAR(t2."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t2."data", t2."file" NULL ON NULL RETURNING CLOB) ORDER BY "number", "id" RETURNING CLOB) FROM "evidences" t2 WHERE t2."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM (SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" IS NULL AND "id" > :1 ORDER BY "level" NULLS FIRST, "id" OFFSET :2 ROWS FETCH NEXT :3 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" IS NOT NULL ORDER BY "level" NULLS FIRST, "id" OFFSET :4 ROWS FETCH NEXT :5 ROWS ONLY) part_1) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level" NULLS FIRST, "id" OFFSET :6 ROWS FETCH NEXT :7 ROWS ONLY
  -- bytes, number, number, number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", TO_CHAR("t1_5", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "t1_5.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."skill_id"), TO_CHAR(t2."number"), t2."title", t2."kind", t2."count", TO_CHAR(t2."size"), TO_CHAR(t2."price"), TO_CHAR(t2."small"), TO_CHAR(t2."score"), t2."seen", TO_CHAR(t2."day", 'YYYY-MM-DD'), TO_CHAR(t2."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t2."data", t2."file" NULL ON NULL RETURNING CLOB) ORDER BY "number", "id" RETURNING CLOB) FROM "evidences" t2 WHERE t2."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" >= :1 AND ("level" > :2 OR ("level" = :3 AND "id" > :4)) ORDER BY "level" NULLS FIRST, "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level" NULLS FIRST, "id" OFFSET :7 ROWS FETCH NEXT :8 ROWS ONLY
  -- number, number, number, bytes, number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", TO_CHAR("t1_5", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "t1_5.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."skill_id"), TO_CHAR(t2."number"), t2."title", t2."kind", t2."count", TO_CHAR(t2."size"), TO_CHAR(t2."price"), TO_CHAR(t2."small"), TO_CHAR(t2."score"), t2."seen", TO_CHAR(t2."day", 'YYYY-MM-DD'), TO_CHAR(t2."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t2."data", t2."file" NULL ON NULL RETURNING CLOB) ORDER BY "number", "id" RETURNING CLOB) FROM "evidences" t2 WHERE t2."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "level" DESC NULLS LAST, "id" DESC OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level" DESC NULLS LAST, "id" DESC OFFSET :3 ROWS FETCH NEXT :4 ROWS ONLY
  -- number, number, number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", TO_CHAR("t1_5", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "t1_5.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."skill_id"), TO_CHAR(t2."number"), t2."title", t2."kind", t2."count", TO_CHAR(t2."size"), TO_CHAR(t2."price"), TO_CHAR(t2."small"), TO_CHAR(t2."score"), t2."seen", TO_CHAR(t2."day", 'YYYY-MM-DD'), TO_CHAR(t2."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t2."data", t2."file" NULL ON NULL RETURNING CLOB) ORDER BY "number", "id" RETURNING CLOB) FROM "evidences" t2 WHERE t2."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM (SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" <= :1 AND ("level" < :2 OR "level" IS NULL OR ("level" = :3 AND "id" < :4)) ORDER BY "level" DESC NULLS LAST, "id" DESC OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY) part_0 UNION ALL SELECT * FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "level" IS NULL ORDER BY "level" DESC NULLS LAST, "id" DESC OFFSET :7 ROWS FETCH NEXT :8 ROWS ONLY) part_1) t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "user_id" AS "t1_2", "headline" AS "t1_3", "version" AS "t1_4", "deleted_at" AS "t1_5" FROM "profiles" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."profile_id" ORDER BY "level" DESC NULLS LAST, "id" DESC OFFSET :9 ROWS FETCH NEXT :10 ROWS ONLY
  -- number, number, number, bytes, number, number, number, number, number, number

== a cursor of a list without trees is one of the list with them
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text" FROM "skills" WHERE "deleted_at" IS NULL ORDER BY "name", "id" OFFSET :1 ROWS FETCH NEXT :2 ROWS ONLY
  -- number, number
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."skill_id"), TO_CHAR(t1."number"), t1."title", t1."kind", t1."count", TO_CHAR(t1."size"), TO_CHAR(t1."price"), TO_CHAR(t1."small"), TO_CHAR(t1."score"), t1."seen", TO_CHAR(t1."day", 'YYYY-MM-DD'), TO_CHAR(t1."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t1."data", t1."file" NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "evidences" t1 WHERE t1."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM (SELECT "id", "profile_id", "mentor_id", "name", "level", "deleted_at" FROM "skills" WHERE "deleted_at" IS NULL AND "name" >= :1 AND ("name" > :2 OR ("name" = :3 AND "id" > :4)) ORDER BY "name", "id" OFFSET :5 ROWS FETCH NEXT :6 ROWS ONLY) t0 ORDER BY "name", "id" OFFSET :7 ROWS FETCH NEXT :8 ROWS ONLY
  -- string, string, string, bytes, number, number, number, number

== hundreds of rows with hundreds of others each (not to its end)
SAVEPOINT nested_0
ROLLBACK TO SAVEPOINT nested_0

== what is no relation, too deep, or a limit that is none is refused in a sentence
