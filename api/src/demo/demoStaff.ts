import type { Department, Member } from '@hearback/schema/member/member';
import type { Role } from '@hearback/schema/member/role';
import type { Writer } from '../db/database.ts';
import { randomWord } from '../key/keyText.ts';
import { saveDepartment, saveMember } from '../member/member.queries.ts';
import { Random } from './generator/random.ts';

/** Departments of the demo store, with the categories that they own. */
const departments = {
  goods: ['Goods 商品部', 'PRODUCT'],
  service: ['Customer service 客服部', 'SERVICE OTHER PRIVACY'],
  delivery: ['Delivery 配送部', 'DELIVERY'],
  repairs: ['After-sales 售后部', 'AFTERSALES CONTRACT'],
  accounts: ['Accounts 财务部', 'BILLING'],
  safety: ['Building and safety 安保部', 'SAFETY'],
} as const;

type DepartmentName = keyof typeof departments;

/** Who works there. The owner, whom every merchant has, comes on top. */
const people: readonly (readonly [name: string, role: Role, department?: DepartmentName])[] = [
  ['Shen Lihua 沈丽华', 'STORE_MANAGER'],
  ['Grace Fan 范静', 'SERVICE_MANAGER'],
  ['Wei Guodong 魏国栋', 'DEPARTMENT_LEAD', 'goods'],
  ['Lin Yue 林悦', 'AGENT', 'goods'],
  ['Marco Tan 谭明', 'AGENT', 'goods'],
  ['Qian Wen 钱雯', 'DEPARTMENT_LEAD', 'service'],
  ['Dora Xie 谢朵', 'AGENT', 'service'],
  ['Jiang Tao 江涛', 'AGENT', 'service'],
  ['Peng Hai 彭海', 'DEPARTMENT_LEAD', 'delivery'],
  ['Nora Cao 曹娜', 'AGENT', 'delivery'],
  ['Ding Lei 丁磊', 'AGENT', 'delivery'],
  ['Yu Shan 于珊', 'DEPARTMENT_LEAD', 'repairs'],
  ['Sun Kai 孙凯', 'AGENT', 'repairs'],
  ['Ivy Meng 孟怡', 'AGENT', 'accounts'],
  ['Zhou Qiang 周强', 'DEPARTMENT_LEAD', 'safety'],
  ['Auditor 审计', 'VIEWER'],
];

/** The staff of the demo store: the same people under the same ids however often the demo is made. */
export function demoStaff(merchantId: string): {
  readonly members: readonly Member[];
  readonly departments: readonly Department[];
} {
  const word = (name: string) => {
    const random = new Random(`${merchantId} ${name}`);
    return randomWord(10, (limit) => random.whole(0, limit - 1));
  };
  const idOf = (name: DepartmentName) => `dep_${word(name)}`;
  return {
    departments: (Object.keys(departments) as DepartmentName[]).map((key) => {
      const [name, categories] = departments[key];
      return { id: idOf(key), name, categories: categories.split(' ') };
    }),
    members: people.map(([name, role, department]) => {
      const own = department === undefined ? [] : [idOf(department)];
      return { id: `mem_${word(name)}`, name, role, departments: own, active: true };
    }),
  };
}

/** Hires the staff of the demo store; safe to repeat. */
export async function hireDemoStaff(writer: Writer, merchantId: string, now: number): Promise<void> {
  const staff = demoStaff(merchantId);
  for (const { id, name, categories } of staff.departments) {
    const row = { merchant_id: merchantId, department_id: id, name };
    await saveDepartment(writer, { ...row, categories: JSON.stringify(categories) });
  }
  for (const { active, departments: own, id, name, role } of staff.members) {
    const row = { merchant_id: merchantId, member_id: id, name, role, created_at: now };
    await saveMember(writer, { ...row, departments: JSON.stringify(own), active: Number(active) });
  }
}
