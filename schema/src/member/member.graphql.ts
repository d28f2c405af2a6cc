import { builder } from '../builder.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import type { Context } from '../context.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import {
  changedMember,
  checkAbsence,
  checkDepartment,
  checkEmail,
  isAway,
  newMember,
} from './changeStaff.ts';
import { checkEditor } from './checkEditor.ts';
import { handOverAll } from './handOverAll.ts';
import type { Department, Member, Staff } from './member.ts';
import { roles } from './role.ts';

/** What a member of the staff is. */
export const RoleEnum = builder.enumType('Role', {
  description: 'What a member of the staff is: a rung of the ladder, or VIEWER, who only reads.',
  values: roles,
});

interface StaffMember {
  readonly merchantId: string;
  readonly member: Member;
  readonly staff: Staff;
}

interface StaffDepartment {
  readonly merchantId: string;
  readonly department: Department;
}

/** A part of a merchant that owns categories. */
export const DepartmentRef = builder.objectRef<StaffDepartment>('Department').implement({
  description: 'A part of a merchant that owns categories of complaints.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ department }) => department.id }),
    name: t.string({ description: 'Name.', resolve: ({ department }) => department.name }),
    categories: t.field({
      type: [CategoryRef],
      description: 'Its categories, each with all below it.',
      resolve: async ({ merchantId, department }, _args, { ports }) => {
        const set = await ports.categories.ofMerchant(merchantId);
        return department.categories.map((code) => categoryInSet(code, set));
      },
    }),
  }),
});

/** One person of a merchant's staff. */
export const MemberRef = builder.objectRef<StaffMember>('Member').implement({
  description: "One person of a merchant's staff.",
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ member }) => member.id }),
    name: t.string({ description: 'Name.', resolve: ({ member }) => member.name }),
    role: t.field({ type: RoleEnum, description: 'Role.', resolve: ({ member }) => member.role }),
    departments: t.field({
      type: [DepartmentRef],
      description: 'Departments; none: of every department.',
      resolve: ({ member, merchantId, staff }) =>
        staff.departments
          .filter(({ id }) => member.departments.includes(id))
          .map((department) => ({ merchantId, department })),
    }),
    active: t.boolean({
      description: 'False once the person has left.',
      resolve: ({ member }) => member.active,
    }),
    away: t.boolean({
      description: 'Whether the person is away now.',
      resolve: ({ member, staff }, _args, { now }) => isAway(member.id, staff, now),
    }),
    email: t.string({
      nullable: true,
      description:
        'Where alerts, warnings and escalations go; null: nowhere. Needs the scope MERCHANT_WRITE.',
      authScopes: { scope: 'MERCHANT_WRITE' },
      resolve: async ({ member, merchantId }, _args, { ports }) =>
        (await ports.members.emails(merchantId, [member.id])).get(member.id) ?? null,
    }),
  }),
});

/** The members of a merchant as GraphQL answers them. */
export async function staffMembers(
  merchantId: string,
  { ports, now }: Pick<Context, 'ports' | 'now'>,
): Promise<StaffMember[]> {
  const staff = await ports.members.staff(merchantId, now);
  return staff.members.map((member) => ({ merchantId, member, staff }));
}

builder.objectFields(MerchantRef, (t) => ({
  members: t.field({
    type: [MemberRef],
    description: 'Its staff, those who left included.',
    resolve: ({ id }, _args, context) => staffMembers(id, context),
  }),
  departments: t.field({
    type: [DepartmentRef],
    description: 'Its departments by name.',
    resolve: async ({ id: merchantId }, _args, { ports, now }) =>
      (await ports.members.staff(merchantId, now)).departments.map((department) => ({
        merchantId,
        department,
      })),
  }),
}));

async function staffOf(merchantId: string, { viewer, ports, now }: Context): Promise<Staff> {
  const editor = requireScope(viewer, 'MERCHANT_WRITE');
  if (!canSee(editor, merchantId)) throw new NotFound('NOT_FOUND', 'merchantId');
  if ((await ports.merchants.byId(merchantId)) === null) throw new NotFound('NOT_FOUND', 'merchantId');
  await checkEditor(editor, merchantId, ports, now);
  return ports.members.staff(merchantId, now);
}

async function memberNow(merchantId: string, id: string, context: Context) {
  const found = (await staffMembers(merchantId, context)).find(({ member }) => member.id === id);
  if (found === undefined) throw new NotFound('UNKNOWN_MEMBER', 'memberId');
  return { member: found };
}

function memberSuccess(name: string, description: string) {
  return builder.objectRef<{ readonly member: StaffMember }>(name).implement({
    description,
    fields: (t) => ({ member: t.expose('member', { type: MemberRef, description: 'The member.' }) }),
  });
}

const CreateMemberInput = builder.inputType('CreateMemberInput', {
  description: 'A new member of the staff.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    name: t.string({ required: true, description: 'Name, at most 200 characters.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'Role.' }),
    departments: t.idList({ description: 'Departments; none: of every department.' }),
    email: t.string({
      description: 'Where mails to the member go, at most 200 characters; absent: nowhere.',
    }),
  }),
});

builder.mutationField('createMember', (t) =>
  t.field({
    type: memberSuccess('CreateMemberSuccess', 'The member is there; bind a key to act as them.'),
    description: 'Adds a member of the staff. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: CreateMemberInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input: { merchantId, email, ...parts } }, context) => {
      const member = newMember(parts, await staffOf(merchantId, context));
      const address = checkEmail(email);
      const { id } = await context.ports.members.create(merchantId, member, context.now);
      if (address !== null) await context.ports.members.saveEmail(merchantId, id, address);
      return memberNow(merchantId, id, context);
    },
  }),
);

const UpdateMemberInput = builder.inputType('UpdateMemberInput', {
  description: 'What changes of a member; absent parts stay as they are.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    memberId: t.id({ required: true, description: 'The member.' }),
    name: t.string({ description: 'Name.' }),
    role: t.field({ type: RoleEnum, description: 'Role.' }),
    departments: t.idList({ description: 'Departments.' }),
    active: t.boolean({ description: 'False: the person has left; open cases are handed over.' }),
    email: t.string({ description: 'Where mails to the member go; empty: nowhere any more.' }),
  }),
});

builder.mutationField('updateMember', (t) =>
  t.field({
    type: memberSuccess('UpdateMemberSuccess', 'The change is stored.'),
    description:
      'Changes a member. Who leaves hands over every case that can still be moved. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: UpdateMemberInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input: { merchantId, memberId, email, ...change } }, context) => {
      const member = changedMember(memberId, change, await staffOf(merchantId, context));
      const address = checkEmail(email);
      await context.ports.members.update(merchantId, member);
      if (email != null) await context.ports.members.saveEmail(merchantId, memberId, address);
      if (!member.active) await handOverAll(merchantId, memberId, context);
      return memberNow(merchantId, memberId, context);
    },
  }),
);

const AbsenceInput = builder.inputType('RecordAbsenceInput', {
  description: 'A time in which a member is away.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    memberId: t.id({ required: true, description: 'Who is away.' }),
    from: t.field({ type: 'DateTime', required: true, description: 'First instant.' }),
    to: t.field({ type: 'DateTime', required: true, description: 'The instant after the last.' }),
    substituteId: t.id({
      description: 'Who takes new cases meanwhile; by default whoever the routing finds.',
    }),
    handOver: t.boolean({ description: 'Whether open cases are handed over now; by default no.' }),
  }),
});

const AbsenceSuccess = builder
  .objectRef<{ readonly member: StaffMember; readonly handedOver: number }>('RecordAbsenceSuccess')
  .implement({
    description: 'The absence is stored.',
    fields: (t) => ({
      member: t.expose('member', { type: MemberRef, description: 'The member.' }),
      handedOver: t.exposeInt('handedOver', { description: 'Open cases that were handed over.' }),
    }),
  });

builder.mutationField('recordAbsence', (t) =>
  t.field({
    type: AbsenceSuccess,
    description: 'Says when a member is away: new cases go to the substitute. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: AbsenceInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      const { from, handOver: handed, memberId: member, merchantId, substituteId, to } = input;
      const absence = { member, from, to, substitute: substituteId ?? null };
      await context.ports.members.addAbsence(
        merchantId,
        checkAbsence(absence, await staffOf(merchantId, context)),
      );
      const handedOver = handed ? await handOverAll(merchantId, member, context) : 0;
      return { ...(await memberNow(merchantId, member, context)), handedOver };
    },
  }),
);

const SaveDepartmentInput = builder.inputType('SaveDepartmentInput', {
  description: 'A department: a new one without id, otherwise all that is stored of it.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    departmentId: t.id({ description: 'The department; absent: a new one.' }),
    name: t.string({ required: true, description: 'Name, at most 200 characters.' }),
    categories: t.stringList({ required: true, description: 'Codes of its categories.' }),
  }),
});

const SaveDepartmentSuccess = builder
  .objectRef<{ readonly department: StaffDepartment }>('SaveDepartmentSuccess')
  .implement({
    description: 'The department is stored; new cases of its categories go to it.',
    fields: (t) => ({
      department: t.expose('department', { type: DepartmentRef, description: 'The department.' }),
    }),
  });

builder.mutationField('saveDepartment', (t) =>
  t.field({
    type: SaveDepartmentSuccess,
    description: 'Adds or changes a department. Scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: SaveDepartmentInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, context) => {
      const { categories, departmentId, merchantId, name } = input;
      const { departments } = await staffOf(merchantId, context);
      const id = departmentId ?? null;
      if (id !== null && !departments.some((known) => known.id === id)) {
        throw new NotFound('UNKNOWN_DEPARTMENT', 'departmentId');
      }
      const set = await context.ports.categories.ofMerchant(merchantId);
      const checked = checkDepartment({ name, categories }, (code) => set.has(code));
      const department = await context.ports.members.saveDepartment(merchantId, { id, ...checked });
      return { department: { merchantId, department } };
    },
  }),
);
