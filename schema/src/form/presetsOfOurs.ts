import { type Preset, presetStage as stage } from './preset.ts';

/** The presets for trades that the manuals do not describe. */
export const presetsOfOurs = [
  {
    name: 'RESTAURANT',
    label: { en: 'Restaurant', 'zh-CN': '餐饮' },
    questions: ['expectation', 'value', 'recommendation'],
    stages: [
      stage(
        'seating',
        ['Welcome and seating', '迎宾入座'],
        ['How were you welcomed?', '您对迎宾入座是否满意？'],
      ),
      stage('food', ['Food and drink', '菜品酒水'], ['How was the food?', '您对菜品酒水是否满意？']),
      stage('speed', ['Speed', '上菜速度'], ['How quickly were you served?', '您对上菜速度是否满意？']),
      stage('service', ['Service', '服务'], ['How was the service?', '您对服务是否满意？']),
      stage('cleanliness', ['Cleanliness', '卫生'], ['How clean was it?', '您对卫生是否满意？']),
      stage('bill', ['The bill', '结账'], ['Was the bill clear and right?', '账单是否清楚无误？']),
    ],
  },
  {
    name: 'BANK_INSURANCE_BRANCH',
    label: { en: 'Bank and insurance branch', 'zh-CN': '银行与保险网点' },
    questions: ['expectation', 'effort', 'recommendation', 'awareness'],
    stages: [
      stage('waiting', ['Waiting', '排队等候'], ['How was the wait?', '您对排队等候是否满意？']),
      stage('counter', ['Counter', '柜面服务'], ['How were you served?', '您对柜面服务是否满意？']),
      stage('advice', ['Advice', '咨询建议'], ['How good was the advice?', '您对咨询建议是否满意？']),
      stage(
        'clarity',
        ['Terms and fees', '条款与费用说明'],
        ['Were terms and fees made clear?', '条款与费用是否说明清楚？'],
      ),
      stage(
        'claims',
        ['Claims and requests', '理赔与办理'],
        ['How was your request handled?', '您对理赔与业务办理是否满意？'],
      ),
    ],
  },
  {
    name: 'ONLINE_SHOP',
    label: { en: 'Online shop', 'zh-CN': '网上商店' },
    questions: ['expectation', 'value', 'effort', 'recommendation'],
    stages: [
      stage(
        'finding',
        ['Finding the goods', '查找商品'],
        ['How easy was it to find what you wanted?', '查找商品是否方便？'],
      ),
      stage(
        'description',
        ['Description', '商品描述'],
        ['Were the goods as described?', '商品与描述是否相符？'],
      ),
      stage('checkout', ['Checkout', '下单付款'], ['How was the checkout?', '您对下单付款是否满意？']),
      stage('delivery', ['Delivery', '配送'], ['How was the delivery?', '您对配送是否满意？']),
      stage('returns', ['Returns', '退换货'], ['How were returns and exchanges?', '您对退换货是否满意？']),
      stage('support', ['Support', '客服'], ['How was our support?', '您对客服是否满意？']),
    ],
  },
] as const satisfies readonly Preset[];
