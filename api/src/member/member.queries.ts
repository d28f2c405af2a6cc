import type { Reader, Writer } from '../db/database.ts';
import type { AbsenceTable, DepartmentTable, MemberTable } from './member.table.ts';

/** Members of a merchant, oldest first. */
export function listMembers(reader: Reader, merchantId: string): Promise<MemberTable[]> {
  return reader
    .selectFrom('member')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('created_at')
    .orderBy('member_id')
    .execute();
}

/** Departments of a merchant by name. */
export function listDepartments(reader: Reader, merchantId: string): Promise<DepartmentTable[]> {
  return reader
    .selectFrom('department')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('name')
    .orderBy('department_id')
    .execute();
}

/** Absences of a merchant's members that are not over at an instant. */
export function listAbsences(reader: Reader, merchantId: string, now: number): Promise<AbsenceTable[]> {
  return reader
    .selectFrom('absence')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('to_at', '>', now)
    .orderBy('from_at')
    .orderBy('member_id')
    .execute();
}

/** Adds a member, or replaces what is stored of one. */
export async function saveMember(writer: Writer, row: MemberTable): Promise<void> {
  const { active, departments, name, role } = row;
  await writer
    .insertInto('member')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'member_id']).doUpdateSet({ active, departments, name, role }),
    )
    .execute();
}

/** Adds a department, or replaces what is stored of one. */
export async function saveDepartment(writer: Writer, row: DepartmentTable): Promise<void> {
  const { categories, name } = row;
  await writer
    .insertInto('department')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'department_id']).doUpdateSet({ categories, name }),
    )
    .execute();
}

/** Adds an absence; one that begins at the same instant is replaced. */
export async function saveAbsence(writer: Writer, row: AbsenceTable): Promise<void> {
  const { substitute, to_at } = row;
  await writer
    .insertInto('absence')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'member_id', 'from_at']).doUpdateSet({ substitute, to_at }),
    )
    .execute();
}

/** The merchant's first owner who is still there. */
export function findOwner(reader: Reader, merchantId: string): Promise<MemberTable | undefined> {
  return reader
    .selectFrom('member')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('role', '=', 'OWNER')
    .where('active', '=', 1)
    .orderBy('created_at')
    .orderBy('member_id')
    .limit(1)
    .executeTakeFirst();
}
