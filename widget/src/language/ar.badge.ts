import type { BadgeWords } from './badgeWords.ts';

/** Arabic. */
export const words: BadgeWords = {
  label: 'تقييم {merchant}',
  score: '{score} من {best}',
  ratings: {
    zero: '{count} تقييم',
    one: 'تقييم واحد',
    two: 'تقييمان',
    few: '{count} تقييمات',
    many: '{count} تقييمًا',
    other: '{count} تقييم',
  },
  interval: 'مجال ثقة 95٪: من {low} إلى {high}',
  changes: {
    RISEN: 'أعلى من العام السابق.',
    UNCHANGED: 'لا تغيّر واضح عن العام السابق.',
    FALLEN: 'أدنى من العام السابق.',
  },
  distribution: 'توزيع التقييمات',
  hidden: 'غير معروض',
  hiddenMore: 'لا تُعرض الأعداد الأقل من خمسة ولا ما يكشفها.',
  honest: 'لا يُستبعد أي تقييم لأنه منخفض.',
  few: 'لا توجد تقييمات كافية بعد',
  fewMore: 'تُعرض النتيجة ابتداءً من خمسة تقييمات.',
  loading: 'جارٍ تحميل التقييم…',
  failed: 'لا يمكن العرض الآن: تعذّر الوصول إلى الخادم.',
  unknown: 'لم يتم إعداد هذا التقييم: مفتاحه غير معروف.',
  retry: 'إعادة المحاولة',
};
