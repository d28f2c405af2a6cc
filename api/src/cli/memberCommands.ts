import { NotFound } from '@hearback/schema/failure/failure';
import { checkEmail, newMember, roleOf } from '@hearback/schema/member/changeStaff';
import { roles } from '@hearback/schema/member/role';
import type { Command } from 'commander';
import type { Install } from '../install.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import { collect } from './collect.ts';
import type { CommandIo } from './commandIo.ts';
import { help, said } from './messages.ts';

interface CreateOptions extends CommonOptions {
  readonly merchant: string;
  readonly name: string;
  readonly role: string;
  readonly department: readonly string[];
  readonly email?: string;
}

/** Ids of departments by their ids or names; those that are not there are made. */
async function departmentIds({ clock, ports }: Install, merchantId: string, words: readonly string[]) {
  const ids: string[] = [];
  for (const word of words) {
    const { departments } = await ports.members.staff(merchantId, clock());
    const name = word.trim();
    const known = departments.find((department) => department.id === name || department.name === name);
    const found =
      known ?? (await ports.members.saveDepartment(merchantId, { id: null, name, categories: [] }));
    ids.push(found.id);
  }
  return ids;
}

async function createMember(install: Install, options: CreateOptions) {
  const { clock, ports } = install;
  const { merchant, name } = options;
  if ((await ports.merchants.byId(merchant)) === null) {
    throw new NotFound('UNKNOWN_MERCHANT', 'merchant', { merchant });
  }
  const role = roleOf(options.role);
  const email = checkEmail(options.email);
  newMember({ name, role }, await ports.members.staff(merchant, clock()));
  const departments = await departmentIds(install, merchant, options.department);
  const staff = await ports.members.staff(merchant, clock());
  const made = await ports.members.create(merchant, newMember({ name, role, departments }, staff), clock());
  if (email !== null) await ports.members.saveEmail(merchant, made.id, email);
  return { ...made, email };
}

/** `member create`. */
export function addMemberCommands(program: Command, io: CommandIo): void {
  const member = program.command('member').description(help.member).helpCommand(false);
  member
    .command('create')
    .description(help.memberCreate)
    .requiredOption('--merchant <id>', help.keyMerchant)
    .requiredOption('--name <name>', help.memberName)
    .requiredOption('--role <role>', help.memberRole(roles))
    .option('--department <department...>', help.memberDepartment, collect, [])
    .option('--email <address>', help.memberEmail)
    .option('--json', help.json)
    .addHelpText('after', help.memberCreateExamples)
    .action(async (options: CreateOptions) => {
      const made = await onInstall(io, (install) => createMember(install, options));
      const document = {
        member: {
          ...{ id: made.id, name: made.name, role: made.role },
          ...{ departments: made.departments, email: made.email },
        },
      };
      answer(io, options, document, said.memberCreated(made.name, made.id));
    });
}
