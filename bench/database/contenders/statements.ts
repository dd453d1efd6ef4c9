// The statements of those who write their SQL by hand, with the places of their driver.

const userColumns = ['id', 'email', 'name', 'age', 'score', 'active', 'created_at', 'updated_at']
export const jobColumns = ['id', 'title', 'company', 'city', 'level', 'salary']

/** `place(1)` is the first parameter: `$1` or `?1`. */
export function statementsWith(place: (number: number) => string) {
  const places = (count: number): string => Array.from({ length: count }, (_, at) => place(at + 1)).join(', ')
  const users = userColumns.join(', ')
  return {
    point: `SELECT ${users} FROM users WHERE id = ${place(1)}`,
    list: `SELECT ${users} FROM users WHERE email > ${place(1)} ORDER BY email LIMIT ${place(2)}`,
    user: `SELECT ${userColumns.map((name) => `u.${name}`).join(', ')}, p.id AS profile_id, p.user_id, p.headline FROM users u JOIN profiles p ON p.user_id = u.id WHERE u.id = ${place(1)}`,
    skills: `SELECT id, profile_id, name, level FROM skills WHERE profile_id = ${place(1)} ORDER BY id`,
    evidences: `SELECT e.id, e.skill_id, e.kind, e.url FROM evidences e JOIN skills s ON s.id = e.skill_id WHERE s.profile_id = ${place(1)} ORDER BY e.id`,
    insert: `INSERT INTO users (${users}) VALUES (${places(userColumns.length)})`,
    update: `UPDATE users SET name = ${place(1)}, age = ${place(2)}, updated_at = ${place(3)} WHERE id = ${place(4)}`,
    insertJob: `INSERT INTO jobs (${jobColumns.join(', ')}) VALUES (${places(jobColumns.length)})`,
    insertJobs: (rows: number) => {
      const row = (at: number): string =>
        `(${jobColumns.map((_, column) => place(at * jobColumns.length + column + 1)).join(', ')})`
      return `INSERT INTO jobs (${jobColumns.join(', ')}) VALUES ${Array.from({ length: rows }, (_, at) => row(at)).join(', ')}`
    },
  }
}
