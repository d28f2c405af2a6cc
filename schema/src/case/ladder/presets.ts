import type { LadderRule, LadderRuleSet } from './ladder.ts';

const complaint = { kinds: ['COMPLAINT'] } as const;

const insists: LadderRule = {
  code: 'INSISTS',
  name: { en: 'The customer insists', 'zh-CN': '顾客坚持要求' },
  rung: 'STORE_MANAGER',
  when: { insists: true },
};

const unsettled: LadderRule = {
  code: 'UNSETTLED',
  name: { en: 'Could not be settled below', 'zh-CN': '下级无法解决' },
  rung: 'STORE_MANAGER',
  when: { unsettled: true },
};

const foodPoisoning: LadderRule = {
  code: 'FOOD_POISONING',
  name: { en: 'Food poisoning', 'zh-CN': '食物中毒' },
  rung: 'STORE_MANAGER',
  when: { triggers: ['FOOD_POISONING'] },
};

const injury: LadderRule = {
  code: 'INJURY',
  name: { en: 'Injuries and accidents, forklifts too', 'zh-CN': '叉车等致伤与意外事故' },
  rung: 'STORE_MANAGER',
  when: { triggers: ['INJURY', 'ACCIDENT'] },
};

/** The ladder of a mall (R12), in yuan of the value of the goods. */
export const mallLadder: LadderRuleSet = {
  id: 'MALL',
  version: 1,
  name: { en: 'Mall', 'zh-CN': '商场' },
  rungNames: {
    STORE_MANAGER: { en: 'Store manager', 'zh-CN': '店长' },
    SERVICE_MANAGER: { en: 'Customer service manager', 'zh-CN': '客服经理' },
    DEPARTMENT_LEAD: { en: 'Department supervisor', 'zh-CN': '部门主管' },
  },
  rules: [
    {
      code: 'VALUE_2000',
      name: { en: 'Goods of 2,000 and more', 'zh-CN': '商品金额 2000 元及以上' },
      rung: 'STORE_MANAGER',
      when: { ...complaint, valueFrom: 2000 },
    },
    foodPoisoning,
    {
      code: 'SPOILED_FOOD',
      name: { en: 'Spoiled or expired food', 'zh-CN': '食品变质或过期' },
      rung: 'STORE_MANAGER',
      when: { categories: ['PRODUCT.EXPIRED'] },
    },
    {
      code: 'SAFETY',
      name: { en: 'Safety', 'zh-CN': '安全' },
      rung: 'STORE_MANAGER',
      when: { categories: ['SAFETY'] },
    },
    {
      code: 'DANGER',
      name: { en: 'Fire or an unsafe part', 'zh-CN': '火情或危险部件' },
      rung: 'STORE_MANAGER',
      when: { triggers: ['FIRE', 'SAFETY_PART'] },
    },
    {
      code: 'BUILDING',
      name: { en: 'Buildings and facilities', 'zh-CN': '建筑物与设施' },
      rung: 'STORE_MANAGER',
      when: { categories: ['SAFETY.FACILITY'] },
    },
    injury,
    {
      code: 'ABOUT_SUPERVISOR',
      name: { en: 'About a supervisor or above', 'zh-CN': '投诉主管及以上人员' },
      rung: 'STORE_MANAGER',
      when: { aboutFrom: 'DEPARTMENT_LEAD' },
    },
    unsettled,
    insists,
    {
      code: 'VALUE_500',
      name: { en: 'Goods of 500 to under 2,000', 'zh-CN': '商品金额 500 元至 2000 元以下' },
      rung: 'SERVICE_MANAGER',
      when: { ...complaint, valueFrom: 500, valueBelow: 2000 },
    },
    {
      code: 'RETURN_DISPUTE',
      name: { en: 'Dispute while returning or exchanging', 'zh-CN': '退换货中的争议' },
      rung: 'SERVICE_MANAGER',
      when: { ...complaint, categories: ['AFTERSALES.RETURN'] },
    },
    {
      code: 'SERVICE',
      name: { en: 'Complaint about service', 'zh-CN': '服务投诉' },
      rung: 'SERVICE_MANAGER',
      when: { ...complaint, categories: ['SERVICE'] },
    },
  ],
  otherwise: 'DEPARTMENT_LEAD',
  onTheSpotUpTo: 'DEPARTMENT_LEAD',
};

/**
 * The ladder of a market (R12): shop, market office, general manager. The general manager alone approves food
 * poisoning, serious quality matters, claims and injuries.
 */
export const marketLadder: LadderRuleSet = {
  id: 'MARKET',
  version: 1,
  name: { en: 'Market', 'zh-CN': '市场' },
  rungNames: {
    STORE_MANAGER: { en: 'General manager', 'zh-CN': '总经理' },
    SERVICE_MANAGER: { en: 'Market office', 'zh-CN': '综合管理办公室' },
    DEPARTMENT_LEAD: { en: 'Shop', 'zh-CN': '商户' },
  },
  rules: [
    foodPoisoning,
    {
      code: 'SERIOUS_QUALITY',
      name: { en: 'Serious quality matter', 'zh-CN': '重大质量问题' },
      rung: 'STORE_MANAGER',
      when: { categories: ['PRODUCT', 'SAFETY.FOOD'], severities: ['A'] },
    },
    {
      code: 'CLAIM',
      name: { en: 'Claim for damages', 'zh-CN': '索赔' },
      rung: 'STORE_MANAGER',
      when: { triggers: ['DAMAGES_CLAIMED', 'CLAIM_BEYOND_ENTITLEMENT'] },
    },
    injury,
    { ...unsettled, rung: 'SERVICE_MANAGER' },
    { ...insists, rung: 'SERVICE_MANAGER' },
    {
      code: 'GRAVE',
      name: { en: 'Severity A or B', 'zh-CN': 'A 级或 B 级投诉' },
      rung: 'SERVICE_MANAGER',
      when: { severities: ['A', 'B'] },
    },
  ],
  otherwise: 'DEPARTMENT_LEAD',
  onTheSpotUpTo: 'DEPARTMENT_LEAD',
};
