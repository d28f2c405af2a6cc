import type { Locale } from '@hearback/schema/form/form';
import type { Member, Staff } from '@hearback/schema/member/member';
import type { MemberPort } from '@hearback/schema/member/member.port';
import type { Role } from '@hearback/schema/member/role';
import type { Database, Reader } from '../db/database.ts';
import { randomWord } from '../key/keyText.ts';
import { listAddresses, saveAddress } from '../mail/memberAddress.queries.ts';
import {
  listAbsences,
  listDepartments,
  listMembers,
  saveAbsence,
  saveDepartment,
  saveMember,
} from './member.queries.ts';
import type { MemberTable } from './member.table.ts';

function memberOf(row: MemberTable): Member {
  return {
    id: row.member_id,
    name: row.name,
    role: row.role as Role,
    departments: JSON.parse(row.departments),
    active: row.active === 1,
  };
}

function memberRow(merchantId: string, member: Member, createdAt: number): MemberTable {
  return {
    merchant_id: merchantId,
    member_id: member.id,
    name: member.name,
    role: member.role,
    departments: JSON.stringify(member.departments),
    active: Number(member.active),
    created_at: createdAt,
  };
}

/** Everybody of a merchant. */
export async function staffOf(reader: Reader, merchantId: string, now: number): Promise<Staff> {
  const [members, departments, absences] = await Promise.all([
    listMembers(reader, merchantId),
    listDepartments(reader, merchantId),
    listAbsences(reader, merchantId, now),
  ]);
  return {
    members: members.map(memberOf),
    departments: departments.map((row) => {
      return { id: row.department_id, name: row.name, categories: JSON.parse(row.categories) };
    }),
    absences: absences.map((row) => {
      return { member: row.member_id, from: row.from_at, to: row.to_at, substitute: row.substitute };
    }),
  };
}

const ownerNames: Readonly<Record<Locale, string>> = { en: 'Owner', 'zh-CN': '负责人' };

/** The row of the owner whom every merchant has from the start; unbound keys of the merchant act as the owner. */
export function firstOwnerRow(merchantId: string, locale: Locale, now: number): MemberTable {
  const id = merchantId.replace('mer_', 'mem_');
  const owner: Member = { id, name: ownerNames[locale], role: 'OWNER', departments: [], active: true };
  return memberRow(merchantId, owner, now);
}

/** Staff in the database. */
export function memberAdapter(database: Database): MemberPort {
  return {
    staff: (merchantId, now) => staffOf(database.read, merchantId, now),
    create: async (merchantId, parts, now) => {
      const member = { ...parts, id: `mem_${randomWord(10)}` };
      await database.write((writer) => saveMember(writer, memberRow(merchantId, member, now)));
      return member;
    },
    update: (merchantId, member) =>
      database.write((writer) => saveMember(writer, memberRow(merchantId, member, 0))),
    saveDepartment: async (merchantId, { id, name, categories }) => {
      const department = { id: id ?? `dep_${randomWord(10)}`, name, categories };
      await database.write((writer) =>
        saveDepartment(writer, {
          merchant_id: merchantId,
          department_id: department.id,
          name,
          categories: JSON.stringify(categories),
        }),
      );
      return department;
    },
    addAbsence: (merchantId, { member, from, to, substitute }) =>
      database.write((writer) =>
        saveAbsence(writer, {
          merchant_id: merchantId,
          member_id: member,
          from_at: from,
          to_at: to,
          substitute,
        }),
      ),
    emails: async (merchantId, ids) => {
      const rows = await listAddresses(database.read, merchantId, ids);
      return new Map(rows.map(({ email, member_id }) => [member_id, email]));
    },
    saveEmail: (merchantId, member_id, email) =>
      database.write((writer) => saveAddress(writer, { merchant_id: merchantId, member_id, email })),
  };
}
