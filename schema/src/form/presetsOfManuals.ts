import { type Preset, presetStage as stage } from './preset.ts';

/** Asked in both presets for cars beside the stages (rules.md, R2). */
const beside = [
  stage('honesty', ['Honesty', '诚信度'], ['Were we honest with you?', '我们对您是否诚信？']),
  stage('surroundings', ['Surroundings', '消费环境'], ['Were the premises pleasant?', '消费环境是否舒适？']),
  stage(
    'right-to-know',
    ['Right to know', '知情权'],
    ['Were you told everything you wanted to know?', '您想了解的情况是否都得到了说明？'],
  ),
];

/** The presets that the management manuals describe. */
export const presetsOfManuals = [
  {
    name: 'CAR_SALES',
    label: { en: 'Car sales', 'zh-CN': '汽车销售' },
    questions: ['expectation', 'loyalty', 'recommendation'],
    stages: [
      stage('reception', ['Reception', '顾客接待'], ['How were you received?', '您对接待是否满意？']),
      stage('test-drive', ['Test drive', '试乘试驾'], ['How was the test drive?', '您对试乘试驾是否满意？']),
      stage(
        'handover',
        ['Handover and payment', '交车收款'],
        ['How were handover and payment?', '您对交车收款是否满意？'],
      ),
      stage(
        'promises',
        ['Promises kept', '销售承诺'],
        ['Did we keep what we promised at the sale?', '销售时的承诺是否兑现？'],
      ),
      stage(
        'follow-up',
        ['Follow-up', '售后跟踪'],
        ['How did we look after you after the sale?', '您对售后跟踪是否满意？'],
      ),
      stage(
        'week-call',
        ['One-week call', '一周回访'],
        ['How was our call after one week?', '您对一周回访是否满意？'],
      ),
      stage(
        'opinions',
        ['Opinions followed up', '意见跟进'],
        ['Did we act on what you told us?', '您提出的意见是否得到跟进？'],
      ),
      ...beside,
    ],
  },
  {
    name: 'CAR_SERVICE',
    label: { en: 'Car service', 'zh-CN': '汽车维修保养' },
    questions: ['expectation', 'value', 'loyalty', 'recommendation'],
    stages: [
      stage('invitation', ['Invitation', '保养招揽'], ['How were you invited?', '您对保养招揽是否满意？']),
      stage('reception', ['Reception', '礼貌接车'], ['How were you received?', '您对礼貌接车是否满意？']),
      stage(
        'explanation',
        ['Explaining the work', '指明标的'],
        ['Was the work explained before it began?', '维修项目是否事先说明清楚？'],
      ),
      stage('waiting', ['Waiting', '维修等待'], ['How was the wait?', '您对维修等待是否满意？']),
      stage(
        'settlement',
        ['Settlement and handover', '结算交车'],
        ['How were settlement and handover?', '您对结算交车是否满意？'],
      ),
      stage(
        'repair-quality',
        ['Repair quality', '维修质量'],
        ['How good was the repair?', '您对维修质量是否满意？'],
      ),
      ...beside,
    ],
  },
  {
    name: 'TRADE_B2B',
    label: { en: 'Trade and B2B', 'zh-CN': '外贸与企业客户' },
    questions: ['expectation', 'first-choice', 'loyalty', 'recommendation'],
    stages: [
      stage('price', ['Price', '价格'], ['How are our prices?', '您对价格是否满意？']),
      stage('quality', ['Quality', '质量'], ['How is the quality?', '您对质量是否满意？']),
      stage('speed', ['Speed of answer', '快速反应'], ['How quickly do we answer?', '我们的反应是否快速？']),
      stage('honesty', ['Honesty', '诚信'], ['Are we honest with you?', '我们是否诚信？']),
    ],
  },
  {
    name: 'GENERAL',
    label: { en: 'General', 'zh-CN': '通用' },
    questions: ['expectation', 'recommendation', 'effort'],
    stages: [
      stage(
        'product',
        ['Product quality', '产品质量'],
        ['How good is the product?', '您对产品质量是否满意？'],
      ),
      stage(
        'response',
        ['Speed of response', '响应速度'],
        ['How quickly did we respond?', '您对响应速度是否满意？'],
      ),
      stage(
        'clarity',
        ['Clarity of communication', '沟通透明度'],
        ['How clearly did we communicate?', '您对沟通透明度是否满意？'],
      ),
      stage('care', ['Care', '客户关怀'], ['How well did we care for you?', '您对客户关怀是否满意？']),
    ],
  },
  {
    name: 'DEPARTMENT_STORE',
    label: { en: 'Department store, eight feelings', 'zh-CN': '百货商场（八感）' },
    questions: ['expectation', 'value', 'loyalty'],
    stages: [
      stage('trust', ['Trust in the goods', '放心'], ['Do you trust our goods?', '您对我们的商品放心吗？']),
      stage('warmth', ['Warmth', '亲情'], ['Were you treated warmly?', '您感受到亲情般的服务了吗？']),
      stage('surroundings', ['Surroundings', '温馨'], ['Are the surroundings pleasant?', '购物环境温馨吗？']),
      stage(
        'safety',
        ['Safety after the sale', '安全'],
        ['Do you feel safe after buying?', '购买之后您感到安全吗？'],
      ),
      stage('convenience', ['Convenience', '便利'], ['Is shopping here convenient?', '在这里购物便利吗？']),
      stage(
        'promise',
        ['Promise on complaints', '承诺'],
        ['Do we keep our promise on complaints?', '我们是否兑现投诉处理的承诺？'],
      ),
      stage('belonging', ['Belonging', '归宿'], ['Do you feel at home here?', '您在这里有归宿感吗？']),
      stage('reputation', ['Reputation', '品牌'], ['How good is our name?', '您如何看待我们的品牌？']),
    ],
  },
  {
    name: 'DELIVERY',
    label: { en: 'Delivery', 'zh-CN': '配送' },
    questions: ['expectation', 'recommendation'],
    stages: [
      stage('on-time', ['On time', '及时'], ['Did it arrive on time?', '送货及时吗？']),
      stage('accurate', ['Accurate', '准确'], ['Was everything as ordered?', '送货准确吗？']),
      stage('to-the-door', ['To the door', '到户'], ['Was it brought to your door?', '是否送货到户？']),
    ],
  },
  {
    name: 'ACCOUNT_MANAGER',
    label: { en: 'Account manager rated by the retailer', 'zh-CN': '客户经理评价' },
    questions: ['expectation', 'loyalty'],
    stages: [
      stage('visits', ['Visits', '拜访'], ['How are the visits?', '您对客户经理的拜访是否满意？']),
      stage(
        'knowledge',
        ['Knowledge', '业务能力'],
        ['How well does your manager know the trade?', '您对客户经理的业务能力是否满意？'],
      ),
      stage(
        'help',
        ['Help with sales', '经营指导'],
        ['How much help are they with sales?', '您对经营指导是否满意？'],
      ),
      stage(
        'response',
        ['Speed of answer', '快速反应'],
        ['How quickly do they answer?', '客户经理反应是否快速？'],
      ),
      stage(
        'attitude',
        ['Attitude', '服务态度'],
        ['How is their attitude?', '您对客户经理的服务态度是否满意？'],
      ),
    ],
  },
] as const satisfies readonly Preset[];
