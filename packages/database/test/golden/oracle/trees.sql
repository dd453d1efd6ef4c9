Oracle: trees
A statement stands where it comes first. Behind it are the kinds of its parameters.

== a row with its profile, its skills and their evidences is one statement
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
SELECT "id", "email", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."profile_id"), RAWTOHEX(t2."mentor_id"), t2."name", t2."level", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t3."id"), RAWTOHEX(t3."skill_id"), TO_CHAR(t3."number"), t3."title", t3."kind", t3."count", TO_CHAR(t3."size"), TO_CHAR(t3."price"), TO_CHAR(t3."small"), TO_CHAR(t3."score"), t3."seen", TO_CHAR(t3."day", 'YYYY-MM-DD'), TO_CHAR(t3."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t3."data", t3."file" NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "evidences" t3 WHERE t3."skill_id" = t2."id"), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile" FROM "users" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== a cell in a tree is the cell a verb gives, in every type, and so is an empty one (not to its end)
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."skill_id"), TO_CHAR(t1."number"), t1."title", t1."kind", t1."count", TO_CHAR(t1."size"), TO_CHAR(t1."price"), TO_CHAR(t1."small"), TO_CHAR(t1."score"), t1."seen", TO_CHAR(t1."day", 'YYYY-MM-DD'), TO_CHAR(t1."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t1."data", t1."file" NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "evidences" t1 WHERE t1."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM "skills" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", TO_CHAR("day", 'YYYY-MM-DD') AS "day.text", TO_CHAR("moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "moment.text", "data", "file" FROM "evidences" WHERE "skill_id" = :1 ORDER BY "id"
  -- bytes

== the row at the root is the row a verb gives
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", TO_CHAR("day", 'YYYY-MM-DD') AS "day.text", TO_CHAR("moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "moment.text", "data", "file", "t1_0", "t1_1", "t1_2", "t1_3", "t1_4", "t1_5", TO_CHAR("t1_6", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "t1_6.text" FROM "evidences" t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "profile_id" AS "t1_2", "mentor_id" AS "t1_3", "name" AS "t1_4", "level" AS "t1_5", "deleted_at" AS "t1_6" FROM "skills" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."skill_id" WHERE "id" = :1
  -- bytes
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", TO_CHAR("day", 'YYYY-MM-DD') AS "day.text", TO_CHAR("moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "moment.text", "data", "file" FROM "evidences" WHERE "id" = :1
  -- bytes

== doubles keep every bit inside a tree (not to its end)
SAVEPOINT nested_0
ROLLBACK TO SAVEPOINT nested_0

== texts keep every character inside a tree (not to its end)

== moments and days of the first and the last year, and bytes of any length (not to its end)

== JSON in a tree is the JSON that was stored
INSERT INTO "evidences" ("id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", "day", "moment", "data", "file") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS raw(16)) AS "skill_id", CAST(:3 AS number(19,0)) AS "number", TO_CLOB(:4) AS "title", CAST(:5 AS varchar2(4 char)) AS "kind", CAST(:6 AS number(10,0)) AS "count", CAST(:7 AS number(19,0)) AS "size", … (4860 characters, 2d445bdb3581451d)
  -- bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, empty, empty, empty, string, empty, bytes, bytes, number, empty, empty, empty, empty, empty, empty, empty, … 165 in all
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."skill_id"), TO_CHAR(t1."number"), t1."title", t1."kind", t1."count", TO_CHAR(t1."size"), TO_CHAR(t1."price"), TO_CHAR(t1."small"), TO_CHAR(t1."score"), t1."seen", TO_CHAR(t1."day", 'YYYY-MM-DD'), TO_CHAR(t1."moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), t1."data", t1."file" NULL ON NULL RETURNING CLOB) ORDER BY "number", "id" RETURNING CLOB) FROM "evidences" t1 WHERE t1."skill_id" = t0."id"), TO_CLOB('[]')) AS "evidences" FROM "skills" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== to one: null where there is none, either way
SELECT "id", "email", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."profile_id"), RAWTOHEX(t2."mentor_id"), t2."name", t2."level", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t3."id"), RAWTOHEX(t3."profile_id"), RAWTOHEX(t3."mentor_id"), t3."name", t3."level", TO_CHAR(t3."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t3 WHERE t3."mentor_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "taught" FROM "users" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes
SELECT "id", "profile_id", "mentor_id", "name", "level", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", "t1_0", "t1_1", "t1_2", TO_CHAR("t1_3", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "t1_3.text" FROM "skills" t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "email" AS "t1_2", "deleted_at" AS "t1_3" FROM "users" WHERE "deleted_at" IS NULL) t1 ON t1."t1_0" = t0."mentor_id" WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== from a row to those it points at, and theirs
SELECT "id", "skill_id", "number", "title", "kind", "count", "size", "price", "small", "score", "seen", TO_CHAR("day", 'YYYY-MM-DD') AS "day.text", TO_CHAR("moment", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "moment.text", "data", "file", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."profile_id"), RAWTOHEX(t1."mentor_id"), t1."name", t1."level", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."user_id"), t2."headline", t2."version", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t3."id"), t3."email", TO_CHAR(t3."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "users" t3 WHERE t3."id" = t2."user_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t2 WHERE t2."id" = t1."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "skills" t1 WHERE t1."id" = t0."skill_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "skill" FROM "evidences" t0 WHERE "id" = :1
  -- bytes

== several relations of one row, by different foreign keys to one table
SELECT "id", "email", TO_CHAR("deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') AS "deleted_at.text", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."user_id"), t1."headline", t1."version", TO_CHAR(t1."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."profile_id"), RAWTOHEX(t2."mentor_id"), t2."name", t2."level", TO_CHAR(t2."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t2 WHERE t2."profile_id" = t1."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t1 WHERE t1."user_id" = t0."id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "profile", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t3."id"), RAWTOHEX(t3."profile_id"), RAWTOHEX(t3."mentor_id"), t3."name", t3."level", TO_CHAR(t3."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t4."id"), RAWTOHEX(t4."user_id"), t4."headline", t4."version", TO_CHAR(t4."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3'), COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t5."id"), t5."email", TO_CHAR(t5."deleted_at", 'YYYY-MM-DD"T"HH24:MI:SS.FF3') NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "users" t5 WHERE t5."id" = t4."user_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "profiles" t4 WHERE t4."id" = t3."profile_id" AND "deleted_at" IS NULL ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "skills" t3 WHERE t3."mentor_id" = t0."id" AND "deleted_at" IS NULL), TO_CLOB('[]')) AS "taught" FROM "users" t0 WHERE "id" = :1 AND "deleted_at" IS NULL
  -- bytes

== a table that points at itself, three levels up and down
INSERT INTO "nodes" ("id", "parent_id", "name") VALUES (:1, :2, :3)
  -- bytes, empty, string
SELECT "id", "parent_id", "name", "t1_0", "t1_1", "t1_2", "t1_3", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."parent_id"), t2."name", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t3."id"), RAWTOHEX(t3."parent_id"), t3."name", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t4."id"), RAWTOHEX(t4."parent_id"), t4."name" NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "nodes" t4 WHERE t4."parent_id" = t3."id"), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "nodes" t3 WHERE t3."parent_id" = t2."id"), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "nodes" t2 WHERE t2."parent_id" = t0."id"), TO_CLOB('[]')) AS "children" FROM "nodes" t0 LEFT JOIN (SELECT "id" AS "t1_0", "id" AS "t1_1", "parent_id" AS "t1_2", "name" AS "t1_3" FROM "nodes") t1 ON t1."t1_0" = t0."parent_id" WHERE "id" = :1
  -- bytes
SELECT "id", "parent_id", "name", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t1."id"), RAWTOHEX(t1."parent_id"), t1."name", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t2."id"), RAWTOHEX(t2."parent_id"), t2."name", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(RAWTOHEX(t3."id"), RAWTOHEX(t3."parent_id"), t3."name" NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "nodes" t3 WHERE t3."id" = t2."parent_id" ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "nodes" t2 WHERE t2."id" = t1."parent_id" ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "id") AS "place" FROM "nodes" t1 WHERE t1."id" = t0."parent_id" ORDER BY "id" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) AS "parent" FROM "nodes" t0 WHERE "id" = :1
  -- bytes

== keys of two columns, either way
INSERT INTO "rooms" ("house", "number", "name") SELECT CAST(:1 AS varchar2(10 char)) AS "house", CAST(:2 AS number(10,0)) AS "number", TO_CLOB(:3) AS "name" FROM dual UNION ALL SELECT CAST(:4 AS varchar2(10 char)), CAST(:5 AS number(10,0)), TO_CLOB(:6) FROM dual
  -- string, number, string, string, number, string
INSERT INTO "beds" ("id", "house", "room", "soft") SELECT CAST(:1 AS raw(16)) AS "id", CAST(:2 AS varchar2(10 char)) AS "house", CAST(:3 AS number(10,0)) AS "room", CAST(:4 AS number(1,0)) AS "soft" FROM dual UNION ALL SELECT CAST(:5 AS raw(16)), CAST(:6 AS varchar2(10 char)), CAST(:7 AS number(10,0)), CAST(:8 AS number(1,0)) FROM dual
  -- bytes, string, number, number, bytes, string, number, number
SELECT "house", "number", "name", COALESCE((SELECT JSON_ARRAYAGG(JSON_ARRAY(RAWTOHEX(t1."id"), t1."house", t1."room", t1."soft", COALESCE((SELECT JSON_ARRAYAGG("row" FORMAT JSON ORDER BY "place" RETURNING CLOB) FROM (SELECT JSON_ARRAY(t2."house", t2."number", t2."name" NULL ON NULL RETURNING CLOB) AS "row", ROW_NUMBER() OVER (ORDER BY "house", "number") AS "place" FROM "rooms" t2 WHERE t2."house" = t1."house" AND t2."number" = t1."room" ORDER BY "house", "number" FETCH NEXT 1 ROWS ONLY)), TO_CLOB('[]')) FORMAT JSON NULL ON NULL RETURNING CLOB) ORDER BY "id" RETURNING CLOB) FROM "beds" t1 WHERE t1."house" = t0."house" AND t1."room" = t0."number"), TO_CLOB('[]')) AS "beds" FROM "rooms" t0 ORDER BY "number"
