import type { Contact } from '@hearback/schema/complaint/contact';
import type { Locale } from '@hearback/schema/form/form';
import type { Random } from './random.ts';

const english = {
  first:
    'Anna Ben Carla Daniel Emma Felix Grace Henry Irene Jack Kate Liam Maria Noah Olivia Peter Quinn Rosa Sam Tara Uma Victor Wendy Yusuf Zoe Martin Helen Omar Priya Lucas'.split(
      ' ',
    ),
  last: 'Archer Bennett Cole Dawson Ellis Fraser Grant Hughes Irving Jensen Keller Lambert Morris Novak Osborne Palmer Reid Shaw Turner Underwood Vaughan Walsh Young Okafor Silva Tanaka'.split(
    ' ',
  ),
};

const chinese = {
  family:
    '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang'.split(
      ' ',
    ),
  given:
    '晓梅xiaomei 建国jianguo 丽娟lijuan 伟wei 敏min 静jing 志强zhiqiang 雅婷yating 思远siyuan 文博wenbo 海燕haiyan 子涵zihan 欣怡xinyi 俊杰junjie 雪xue 国平guoping 玉兰yulan 明ming 佳琪jiaqi 浩然haoran 慧hui 天宇tianyu 小红xiaohong 宁ning'.split(
      ' ',
    ),
};

function split(entry: string): readonly [string, string] {
  const [, hanzi = '', pinyin = ''] = /^(\p{Script=Han}+)(.+)$/u.exec(entry) ?? [];
  return [hanzi, pinyin];
}

function nameOf(locale: Locale, random: Random): { readonly name: string; readonly mailbox: string } {
  if (locale === 'en') {
    const [first, last] = [random.pick(english.first), random.pick(english.last)];
    return { name: `${first} ${last}`, mailbox: `${first}.${last}`.toLowerCase() };
  }
  const [[family, wang], [given, mei]] = [
    split(random.pick(chinese.family)),
    split(random.pick(chinese.given)),
  ];
  const name = random.chance(0.2) ? `${family}${random.pick(['女士', '先生'])}` : `${family}${given}`;
  return { name, mailbox: `${wang}${mei}` };
}

/**
 * How to reach somebody who does not exist: mail at domains reserved for examples, numbers in the style of
 * 555-01xx, too short for anyone to have them.
 */
export function drawContact(locale: Locale, random: Random): Contact {
  const { name, mailbox } = nameOf(locale, random);
  const domain = random.pick(['example.com', 'example.com', 'example.org', 'example.net']);
  const email = `${mailbox}${random.chance(0.6) ? random.whole(2, 98) : ''}@${domain}`;
  const phone = `+86 21 555 01${String(random.whole(0, 99)).padStart(2, '0')}`;
  const by = random.weighted([
    ['EMAIL', 35],
    ['PHONE', 30],
    ['BOTH', 35],
  ] as const);
  return {
    name: random.chance(0.9) ? name : null,
    email: by === 'PHONE' ? null : email,
    phone: by === 'EMAIL' ? null : phone,
  };
}
