/** A built-in category: a stable code with its labels and, on the first level, its children. */
export interface TaxonomyCategory {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

/** A category of the first level. */
export interface TaxonomyBranch extends TaxonomyCategory {
  readonly children: readonly TaxonomyCategory[];
}

/** Version of the taxonomy below. Codes are stable; a retired code names its successor. */
export const taxonomyVersion = 1;

/** The built-in complaint categories, two levels, in the order they are offered. */
export const taxonomy: readonly TaxonomyBranch[] = [
  {
    code: 'PRODUCT',
    zh: '商品',
    en: 'Product',
    children: [
      { code: 'PRODUCT.PRICE', zh: '价格不符', en: 'Price differs from the label' },
      { code: 'PRODUCT.QUALITY', zh: '质量差', en: 'Poor quality' },
      { code: 'PRODUCT.DEFECT', zh: '瑕疵故障', en: 'Defect or malfunction' },
      { code: 'PRODUCT.EXPIRED', zh: '过期变质', en: 'Expired or spoiled' },
      { code: 'PRODUCT.LABEL', zh: '标签不符', en: 'Label does not match' },
      {
        code: 'PRODUCT.CN_LABEL',
        zh: '进口商品无中文标识',
        en: 'Imported goods without a local-language label',
      },
      { code: 'PRODUCT.OUT_OF_STOCK', zh: '缺货', en: 'Out of stock' },
      { code: 'PRODUCT.COUNTERFEIT', zh: '假冒伪劣', en: 'Counterfeit' },
      { code: 'PRODUCT.SHORT_MEASURE', zh: '短斤缺两', en: 'Short weight or count' },
    ],
  },
  {
    code: 'SERVICE',
    zh: '服务',
    en: 'Service',
    children: [
      { code: 'SERVICE.ATTITUDE', zh: '工作人员态度不佳', en: 'Staff attitude' },
      { code: 'SERVICE.SKILL', zh: '业务技能不足', en: 'Staff competence' },
      { code: 'SERVICE.CHECKOUT', zh: '收银差错', en: 'Checkout mistake' },
      { code: 'SERVICE.MISSING', zh: '服务项目不足', en: 'Service not offered' },
      { code: 'SERVICE.PROCESS', zh: '服务作业不当', en: 'Service done wrongly' },
      { code: 'SERVICE.CANCELLED', zh: '取消原有服务', en: 'Service withdrawn' },
      { code: 'SERVICE.WAIT', zh: '等待过久', en: 'Waiting too long' },
      { code: 'SERVICE.DIGNITY', zh: '侵犯人格尊严', en: 'Disrespect or discrimination' },
      { code: 'SERVICE.UNREACHABLE', zh: '联系不上', en: 'Cannot reach anyone' },
      { code: 'SERVICE.MISCONDUCT', zh: '吃拿卡要', en: 'Staff abusing their position' },
      { code: 'SERVICE.UNFAIR', zh: '分配不公', en: 'Unfair treatment or allocation' },
    ],
  },
  {
    code: 'DELIVERY',
    zh: '配送交付',
    en: 'Delivery',
    children: [
      { code: 'DELIVERY.LATE', zh: '延误', en: 'Late' },
      { code: 'DELIVERY.LOST', zh: '丢失', en: 'Lost' },
      { code: 'DELIVERY.DAMAGED', zh: '破损', en: 'Damaged' },
      { code: 'DELIVERY.WRONG', zh: '错发漏发', en: 'Wrong or missing item' },
      { code: 'DELIVERY.HANDOVER', zh: '交付不规范', en: 'Handover' },
    ],
  },
  {
    code: 'AFTERSALES',
    zh: '售后',
    en: 'After-sales',
    children: [
      { code: 'AFTERSALES.RETURN', zh: '退换货', en: 'Return or exchange' },
      { code: 'AFTERSALES.REPAIR', zh: '维修质量', en: 'Repair quality' },
      { code: 'AFTERSALES.PARTS', zh: '配件', en: 'Parts' },
      { code: 'AFTERSALES.WARRANTY', zh: '三包保修', en: 'Warranty' },
      { code: 'AFTERSALES.SLOW', zh: '处理拖延', en: 'Slow handling' },
    ],
  },
  {
    code: 'BILLING',
    zh: '费用结算',
    en: 'Billing',
    children: [
      { code: 'BILLING.OVERCHARGE', zh: '多收费', en: 'Overcharged' },
      { code: 'BILLING.HIDDEN_FEE', zh: '隐形收费', en: 'Hidden fee' },
      { code: 'BILLING.REFUND', zh: '退款', en: 'Refund' },
      { code: 'BILLING.INVOICE', zh: '发票', en: 'Invoice' },
      { code: 'BILLING.MEMBERSHIP', zh: '会员卡券预付', en: 'Membership or prepaid card' },
      { code: 'BILLING.QUERY', zh: '账单质询', en: 'Query about a bill' },
    ],
  },
  {
    code: 'CONTRACT',
    zh: '合同宣传',
    en: 'Contract and advertising',
    children: [
      { code: 'CONTRACT.PROMISE', zh: '承诺不兑现', en: 'Promise not kept' },
      { code: 'CONTRACT.FALSE_AD', zh: '虚假宣传', en: 'False advertising' },
      { code: 'CONTRACT.TERMS', zh: '霸王条款', en: 'Unfair terms' },
      { code: 'CONTRACT.SALES_FRAUD', zh: '销售欺诈', en: 'Sales fraud' },
    ],
  },
  {
    code: 'SAFETY',
    zh: '安全环境',
    en: 'Safety and environment',
    children: [
      { code: 'SAFETY.ACCIDENT', zh: '意外事件', en: 'Accident or injury' },
      { code: 'SAFETY.FOOD', zh: '食品安全', en: 'Food safety' },
      { code: 'SAFETY.ENVIRONMENT', zh: '环境卫生', en: 'Hygiene and environment' },
      { code: 'SAFETY.FACILITY', zh: '设施故障', en: 'Facility' },
      { code: 'SAFETY.SECURITY', zh: '治安财物', en: 'Theft or security' },
      { code: 'SAFETY.ADVERSE_REACTION', zh: '不良反应', en: 'Adverse reaction' },
    ],
  },
  {
    code: 'PRIVACY',
    zh: '个人信息',
    en: 'Privacy',
    children: [
      { code: 'PRIVACY.LEAK', zh: '信息泄露', en: 'Data leak' },
      { code: 'PRIVACY.SPAM', zh: '骚扰营销', en: 'Unwanted marketing' },
      { code: 'PRIVACY.CONSENT', zh: '未经同意', en: 'No consent' },
    ],
  },
  {
    code: 'OTHER',
    zh: '其他',
    en: 'Other',
    children: [
      { code: 'OTHER.UNSPECIFIED', zh: '未说明', en: 'Not stated' },
      { code: 'OTHER.SUGGESTION', zh: '建议', en: 'Suggestion, not a complaint' },
      { code: 'OTHER.PRAISE', zh: '表扬', en: 'Praise, not a complaint' },
    ],
  },
];
